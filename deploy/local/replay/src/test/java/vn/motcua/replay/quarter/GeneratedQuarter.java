package vn.motcua.replay.quarter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.replay.Json;
import vn.motcua.replay.province.ProcedureBook;
import vn.motcua.replay.province.PublicationPlan;
import vn.motcua.replay.province.SampleProvince;

/** One generated quarter for all tests, read back from its bytes. */
final class GeneratedQuarter {

    static final long SEED = 2024;
    static final SampleProvince PROVINCE = SampleProvince.load();
    static final PublicationPlan PLAN = PublicationPlan.of(PROVINCE);
    static final ProcedureBook BOOK = new ProcedureBook(PLAN.decisions());
    static final PlainClock CLOCK = new PlainClock(PROVINCE.holidays());
    static final LocalDateTime FROM = LocalDateTime.parse("2023-12-15T00:00");
    static final LocalDateTime TO = LocalDateTime.parse("2024-03-15T00:00");
    static final Quarter QUARTER = new QuarterGenerator(PROVINCE, PLAN).generate(SEED, 1);
    static final List<PlainCase> CASES = read(QUARTER);

    private GeneratedQuarter() {
    }

    static List<PlainCase> read(Quarter quarter) {
        return quarter.cases().stream().map(line -> PlainCase.of(json(line.json()), BOOK, CLOCK)).toList();
    }

    static JsonNode json(byte[] line) {
        try {
            return Json.MAPPER.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
