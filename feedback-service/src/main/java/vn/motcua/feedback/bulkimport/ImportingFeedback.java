package vn.motcua.feedback.bulkimport;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import io.quarkus.narayana.jta.QuarkusTransaction;
import vn.motcua.feedback.catalogue.Catalogues;
import vn.motcua.feedback.code.FeedbackCode;
import vn.motcua.feedback.code.FeedbackCodes;
import vn.motcua.feedback.life.Facts;
import vn.motcua.feedback.life.Feedback;
import vn.motcua.feedback.life.Feedbacks;
import vn.motcua.feedback.store.Statements;
import vn.motcua.feedback.terms.NoLimitsInForce;
import vn.motcua.feedback.terms.Terms;
import vn.motcua.feedback.terms.TermsInForce;
import vn.motcua.identity.OutsideUnitScope;
import vn.motcua.identity.UnitScope;
import vn.motcua.lines.LineAnswer;
import vn.motcua.lines.LineAnswer.Status;
import vn.motcua.lines.LineReader;
import vn.motcua.lines.LineRefused;
import vn.motcua.lines.RawLine;
import vn.motcua.problem.Problems;
import vn.motcua.time.CivilTime;

/** Another system tells of feedback it already holds. A chunk of lines shares a transaction; a bad line hinders no other. */
@ApplicationScoped
public class ImportingFeedback {

    /** Two imports take turns chunk by chunk, so that one natural key sent twice at a time is still one feedback. */
    private static final String TAKE_TURNS = "SELECT pg_advisory_xact_lock(hashtext('motcua.feedback.import'))";

    private final Feedbacks feedbacks;
    private final FeedbackCodes codes;
    private final Catalogues catalogues;
    private final TermsInForce terms;
    private final UnitScope scope;
    private final Facts facts;
    private final Statements statements;
    private final Problems problems;
    private final Clock clock;
    private final LineReader<ImportLine> lines;

    ImportingFeedback(Feedbacks feedbacks, FeedbackCodes codes, Catalogues catalogues, TermsInForce terms, UnitScope scope,
            Facts facts, Statements statements, Problems problems, Clock clock, Validator validator) {
        this.feedbacks = feedbacks;
        this.codes = codes;
        this.catalogues = catalogues;
        this.terms = terms;
        this.scope = scope;
        this.facts = facts;
        this.statements = statements;
        this.problems = problems;
        this.clock = clock;
        this.lines = new LineReader<>(ImportLine.class, validator);
    }

    /** Takes a chunk; the answers come in the order of the lines. */
    public List<LineAnswer> take(List<RawLine> chunk, Locale language) {
        return QuarkusTransaction.requiringNew().call(() -> {
            statements.run(TAKE_TURNS, Statements.none());
            List<LineAnswer> answers = new ArrayList<>(chunk.size());
            for (RawLine raw : chunk) {
                answers.add(take(raw, language));
            }
            return answers;
        });
    }

    private LineAnswer take(RawLine raw, Locale language) {
        ImportLine line = null;
        try {
            line = lines.read(raw);
            if (!scope.covers(line.receivingUnit())) {
                throw new LineRefused(new OutsideUnitScope().asFieldErrors("receivingUnit"));
            }
            return take(raw.number(), line);
        } catch (LineRefused refused) {
            return new LineAnswer(raw.number(), line == null ? null : line.sourceId(), Status.INVALID, null,
                    problems.entries(refused.errors(), language));
        }
    }

    private LineAnswer take(long number, ImportLine line) throws LineRefused {
        byte[] fingerprint = lines.fingerprint(line);
        Optional<Feedback> known = feedbacks.fromSourceToRetell(line.sourceSystem(), line.sourceId());
        Status status;
        Feedback feedback;
        if (known.isEmpty()) {
            feedback = first(line, fingerprint);
            status = Status.IMPORTED;
        } else {
            feedback = known.get();
            status = again(line, fingerprint, feedback);
        }
        return new LineAnswer(number, line.sourceId(), status, feedback.code(), null);
    }

    private Feedback first(ImportLine line, byte[] fingerprint) throws LineRefused {
        TimelineRetelling retelling = retelling(line);
        // Tried out under a code that nobody has, so that a bad line takes no number.
        retelling.as(FeedbackCode.of(line.receivingUnit(), CivilTime.dateOf(line.firstAt()), 0));
        Feedback feedback = retelling.as(codes.next(line.receivingUnit(), line.firstAt()));
        feedback.becomeImported(line.sourceSystem(), line.sourceId(), fingerprint);
        feedbacks.persistAndFlush(feedback);
        facts.tellOf(feedback);
        return feedback;
    }

    private Status again(ImportLine line, byte[] fingerprint, Feedback known) throws LineRefused {
        if (known.origin().tellsTheSame(fingerprint)) {
            return Status.UNCHANGED;
        }
        if (known.actedOnHereSince()) {
            throw new LineRefused("sourceId", "acted-on-here", known.code());
        }
        if (!known.receivingUnit().equals(line.receivingUnit())) {
            throw new LineRefused("receivingUnit", "receiving-unit-cannot-change", known.code());
        }
        Feedback retold = retelling(line).as(new FeedbackCode(known.code()));
        retold.becomeImported(line.sourceSystem(), line.sourceId(), fingerprint);
        known.retellAs(retold);
        feedbacks.flush();
        facts.tellOf(known);
        return Status.UPDATED;
    }

    private TimelineRetelling retelling(ImportLine line) throws LineRefused {
        Instant now = clock.instant();
        try {
            Terms inForce = terms.forSubmissionAt(line.firstAt());
            return new TimelineRetelling(line, inForce, catalogues.current(), now);
        } catch (NoLimitsInForce e) {
            throw new LineRefused(e.asFieldErrors("timeline[0].at"));
        }
    }
}
