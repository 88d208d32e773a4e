package vn.motcua.feedback.satisfaction;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import io.quarkus.narayana.jta.QuarkusTransaction;
import vn.motcua.feedback.handled.HandledCase;
import vn.motcua.feedback.handled.HandledCases;
import vn.motcua.feedback.store.Statements;
import vn.motcua.identity.CurrentCaller;
import vn.motcua.identity.UnitScope;
import vn.motcua.lines.LineAnswer;
import vn.motcua.lines.LineAnswer.Status;
import vn.motcua.lines.LineReader;
import vn.motcua.lines.LineRefused;
import vn.motcua.lines.RawLine;
import vn.motcua.problem.FieldError;
import vn.motcua.problem.Problems;

/** Another system tells of responses it holds: a handful of statements for a chunk, however many lines it has. */
@ApplicationScoped
public class ImportingResponses {

    /** Two imports take turns chunk by chunk, so that one natural key sent twice at a time is still one response. */
    private static final String TAKE_TURNS = "SELECT pg_advisory_xact_lock(hashtext('motcua.satisfaction.import'))";

    private final HandledCases cases;
    private final SatisfactionResponses responses;
    private final ResponseFacts facts;
    private final Statements statements;
    private final UnitScope scope;
    private final CurrentCaller caller;
    private final Problems problems;
    private final Clock clock;
    private final LineReader<ImportResponseLine> lines;

    ImportingResponses(HandledCases cases, SatisfactionResponses responses, ResponseFacts facts, Statements statements,
            UnitScope scope, CurrentCaller caller, Problems problems, Clock clock, Validator validator) {
        this.cases = cases;
        this.responses = responses;
        this.facts = facts;
        this.statements = statements;
        this.scope = scope;
        this.caller = caller;
        this.problems = problems;
        this.clock = clock;
        this.lines = new LineReader<>(ImportResponseLine.class, validator);
    }

    /** Takes a chunk; the answers come in the order of the lines. */
    public List<LineAnswer> take(List<RawLine> chunk, Locale language) {
        Map<RawLine, ImportResponseLine> readable = new LinkedHashMap<>();
        Map<RawLine, List<FieldError>> refused = new LinkedHashMap<>();
        for (RawLine raw : chunk) {
            try {
                readable.put(raw, lines.read(raw));
            } catch (LineRefused e) {
                refused.put(raw, e.errors());
            }
        }
        Map<RawLine, Status> taken = QuarkusTransaction.requiringNew().call(() -> store(readable, refused));
        List<LineAnswer> answers = new ArrayList<>(chunk.size());
        for (RawLine raw : chunk) {
            ImportResponseLine line = readable.get(raw);
            String sourceId = line == null ? null : line.sourceId();
            answers.add(taken.containsKey(raw) ? new LineAnswer(raw.number(), sourceId, taken.get(raw), line.caseCode(), null)
                    : new LineAnswer(raw.number(), sourceId, Status.INVALID, null,
                            problems.entries(refused.get(raw), language)));
        }
        return answers;
    }

    private Map<RawLine, Status> store(Map<RawLine, ImportResponseLine> readable, Map<RawLine, List<FieldError>> refused) {
        statements.run(TAKE_TURNS, Statements.none());
        ResponseChunk chunk = chunk(new ArrayList<>(readable.values()));
        Map<RawLine, Status> taken = new LinkedHashMap<>();
        readable.forEach((raw, line) -> {
            try {
                taken.put(raw, chunk.take(line));
            } catch (LineRefused e) {
                refused.put(raw, e.errors());
            }
        });
        responses.put(chunk.changed());
        facts.tellOf(chunk.said());
        return taken;
    }

    private ResponseChunk chunk(List<ImportResponseLine> named) {
        Set<String> codes = new HashSet<>();
        named.forEach(line -> codes.add(line.caseCode()));
        // The cases first: what is read under their rows' locks cannot change before the commit.
        List<HandledCase> held = cases.toRespondTo(codes);
        Set<SatisfactionResponse> standing = new HashSet<>(responses.to(codes));
        standing.addAll(responses.under(named.stream().map(ImportResponseLine::key).toList()));
        Set<String> units = scope.units();
        return new ResponseChunk(held, standing, units::contains, caller.get().username(), clock.instant());
    }
}
