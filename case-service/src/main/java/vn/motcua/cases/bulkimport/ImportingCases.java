package vn.motcua.cases.bulkimport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import vn.motcua.cases.bulkimport.ImportChunk.Candidate;
import vn.motcua.cases.catalogue.Catalogue;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.code.CodesUsedUp;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.store.MonthPartitions;
import vn.motcua.database.DatabaseFault;
import vn.motcua.identity.UnitScope;
import vn.motcua.lines.LineAnswer;
import vn.motcua.lines.LineAnswer.Status;
import vn.motcua.lines.LineReader;
import vn.motcua.lines.LineRefused;
import vn.motcua.lines.RawLine;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.Problems;

/**
 * Takes chunks of lines: reads and checks each, then stores what is good of the chunk in one transaction. A line that is bad
 * says why and hinders no other.
 */
@ApplicationScoped
public class ImportingCases {

    private static final Logger LOG = Logger.getLogger(ImportingCases.class);
    /** What PostgreSQL says to one of two that want the same key, or each other's rows: a unique violation, a deadlock. */
    private static final Set<String> RACE = Set.of("23505", "40P01");

    private final LineReader<ImportLine> lines;
    private final Catalogues catalogues;
    private final ImportStore store;
    private final TimelineReplay replay;
    private final MonthPartitions partitions;
    private final UnitScope scope;
    private final Problems problems;
    private final Clock clock;

    ImportingCases(Validator validator, Catalogues catalogues, ImportStore store, TimelineReplay replay,
            MonthPartitions partitions, UnitScope scope,
            Problems problems, Clock clock) {
        this.lines = new LineReader<>(ImportLine.class, validator);
        this.catalogues = catalogues;
        this.store = store;
        this.replay = replay;
        this.partitions = partitions;
        this.scope = scope;
        this.problems = problems;
        this.clock = clock;
    }

    /** Takes a chunk; the answers come in the order of the lines. */
    public List<LineAnswer> take(List<RawLine> chunk, Locale language) {
        LineAnswer[] answers = new LineAnswer[chunk.size()];
        Set<String> units = scope.units();
        List<Candidate> candidates = new ArrayList<>(chunk.size());
        Set<List<String>> keys = new HashSet<>();
        for (int i = 0; i < answers.length; i++) {
            RawLine raw = chunk.get(i);
            ImportLine line = null;
            try {
                line = lines.read(raw);
                requireScope(line, units);
                // The same case twice in a chunk: the earlier line is stored before the later one is compared with it.
                if (!keys.add(List.of(line.sourceSystem(), line.sourceId()))) {
                    storeTogether(candidates, answers, language);
                    candidates.clear();
                    keys.clear();
                    keys.add(List.of(line.sourceSystem(), line.sourceId()));
                }
                candidates.add(new Candidate(i, raw.number(), line, lines.fingerprint(line)));
            } catch (LineRefused refused) {
                answers[i] = invalid(raw.number(), line, refused.errors(), language);
            }
        }
        storeTogether(candidates, answers, language);
        return List.of(answers);
    }

    private static void requireScope(ImportLine line, Set<String> units) throws LineRefused {
        if (!units.contains(line.receivingUnit())) {
            throw new LineRefused("receivingUnit", "outside-unit-scope.detail");
        }
    }

    private void storeTogether(List<Candidate> candidates, LineAnswer[] answers, Locale language) {
        if (candidates.isEmpty()) {
            return;
        }
        try {
            store(candidates, answers, language);
        } catch (RuntimeException e) {
            if (candidates.size() == 1 && !DatabaseFault.hasState(e, RACE) && !(e instanceof CodesUsedUp)) {
                throw e;
            }
            LOG.debugf(e, "A chunk of %d lines is stored line by line", candidates.size());
            for (Candidate candidate : candidates) {
                storeAlone(candidate, answers, language);
            }
        }
    }

    /** The second try finds what the racing import stored. */
    private void storeAlone(Candidate candidate, LineAnswer[] answers, Locale language) {
        try {
            store(List.of(candidate), answers, language);
        } catch (CodesUsedUp e) {
            answers[candidate.index()] = invalid(candidate.number(), candidate.line(), e.asFieldErrors("receivingUnit"),
                    language);
        } catch (RuntimeException e) {
            if (!DatabaseFault.hasState(e, RACE)) {
                throw e;
            }
            store(List.of(candidate), answers, language);
        }
    }

    private void store(List<Candidate> candidates, LineAnswer[] answers, Locale language) {
        preparePartitions(candidates);
        QuarkusTransaction.requiringNew().run(() -> {
            ImportChunk chunk = new ImportChunk(candidates, catalogues.catalogue(), replay, store, clock.instant());
            chunk.store();
            chunk.outcomes().forEach(outcome -> answers[outcome.candidate().index()] = outcome.errors().isEmpty()
                    ? new LineAnswer(outcome.candidate().number(), outcome.candidate().line().sourceId(), outcome.status(),
                            outcome.code(), null)
                    : invalid(outcome.candidate().number(), outcome.candidate().line(), outcome.errors(), language));
        });
    }

    /** Creating a partition locks the whole table, so it must be over before the chunk's transaction reads from it. */
    private void preparePartitions(List<Candidate> candidates) {
        Catalogue catalogue = catalogues.catalogue();
        for (Candidate candidate : candidates) {
            LocalDate day = Case.dayOf(candidate.line().timeline().get(0).at());
            // A line that will be refused anyway, for a year before its unit existed, makes no partition.
            if (catalogue.hasUnit(candidate.line().receivingUnit(), day)) {
                partitions.ensure(day);
            }
        }
    }

    private LineAnswer invalid(long number, ImportLine line, List<FieldError> errors, Locale language) {
        return new LineAnswer(number, line == null ? null : line.sourceId(), Status.INVALID, null,
                problems.entries(errors, language));
    }
}
