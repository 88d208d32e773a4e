package vn.motcua.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import vn.motcua.benchmark.load.KeptConnection;
import vn.motcua.benchmark.load.Requests;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.launcher.LocalMotcua;
import vn.motcua.launcher.Part;
import vn.motcua.replay.Json;
import vn.motcua.replay.client.CatalogueArrival;
import vn.motcua.replay.client.CatalogueLoading;
import vn.motcua.replay.client.Progress;
import vn.motcua.replay.client.Rest;
import vn.motcua.replay.client.Services;
import vn.motcua.replay.province.Decision;
import vn.motcua.replay.province.ProcedureBody;
import vn.motcua.replay.province.PublicationPlan;
import vn.motcua.replay.province.SampleProvince;

/**
 * A made-up province with 160 communes that exists today: the sample province's own units ended in 2025, and nothing can be
 * handed in there any more. It uses the sample province's procedures and calendar.
 */
final class MeasuredProvince {

    static final String CODE = "H99";
    private static final int COMMUNES = 160;
    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SampleProvince sample = SampleProvince.load();
    private final PublicationPlan plan = PublicationPlan.of(sample);
    private boolean loaded;

    /** A procedure that can be asked for today, how long it may take, and the documents it needs. */
    record Asked(String code, ProcedureBody.Limit limit, List<Map<String, String>> documents) {
    }

    static List<String> units() {
        return IntStream.rangeClosed(1, COMMUNES).mapToObj(number -> CODE + ".10.%03d".formatted(number)).toList();
    }

    /** Enters everything, unless that is done, and returns when every service that counts or receives knows it. */
    void load(OwnMotcua own, PrintStream out) throws IOException {
        if (loaded) {
            return;
        }
        LocalMotcua motcua = own.motcua();
        Rest rest = new Rest(PATIENCE);
        Services services = new Services(motcua.url(Part.CATALOG), motcua.url(Part.CASES), motcua.url(Part.FEEDBACK),
                motcua.url(Part.REPORTING), own.integratorToken(), own.adminToken());
        new CatalogueLoading(rest, services, new Progress(out, false)).load(sample, plan);
        try (KeptConnection catalogue = new KeptConnection(motcua.port(Part.CATALOG))) {
            String token = own.adminToken();
            create(catalogue, token, unit(CODE, "PROVINCE", null));
            create(catalogue, token, unit(CODE + ".10", "DISTRICT", CODE));
            for (String unit : units()) {
                create(catalogue, token, unit(unit, "COMMUNE", CODE + ".10"));
            }
            Instant last = Instant.now();
            create(catalogue, token, unit(CODE + ".11", "DISTRICT", CODE));
            CatalogueArrival arrival = new CatalogueArrival(rest);
            for (Part part : List.of(Part.CASES, Part.REPORTING)) {
                arrival.await(motcua.url(part), token, last);
            }
        }
        loaded = true;
    }

    /** Some procedures with a limit in working days, asked for at a counter. */
    List<Asked> procedures() {
        Map<String, ProcedureBody> bodies = new LinkedHashMap<>();
        for (Decision decision : plan.baseline()) {
            decision.items().forEach(item -> bodies.put(item.procedureCode(), item.procedure()));
        }
        return sample.procedures().stream().filter(source -> source.lasting() && bodies.containsKey(source.code())).limit(24)
                .map(source -> asked(source.code(), bodies.get(source.code()))).toList();
    }

    private static Asked asked(String code, ProcedureBody body) {
        return new Asked(code, body.limitFor(Channel.COUNTER), documentsOf(body));
    }

    private static List<Map<String, String>> documentsOf(ProcedureBody body) {
        return body.requiredDocuments().stream().filter(ProcedureBody.Document::mandatory)
                .map(document -> Map.of("code", document.code(), "form", "ORIGINAL")).toList();
    }

    private static Map<String, Object> unit(String code, String level, String parent) {
        Map<String, Object> unit = new LinkedHashMap<>(
                Map.of("code", code, "name", "Đơn vị đo " + code, "level", level, "validFrom", BEGINNING));
        if (parent != null) {
            unit.put("parentCode", parent);
        }
        return unit;
    }

    private static void create(KeptConnection catalogue, String token, Map<String, Object> unit) throws IOException {
        catalogue.exchange(Requests.post("/api/v1/units", token, Json.bytes(unit)).withNewKey()).require(201);
    }
}
