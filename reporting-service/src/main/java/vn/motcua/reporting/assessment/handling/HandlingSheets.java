package vn.motcua.reporting.assessment.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.assessment.result.Results;
import vn.motcua.reporting.assessment.result.SheetResult;
import vn.motcua.reporting.assessment.round.Parties;
import vn.motcua.reporting.assessment.round.Round;
import vn.motcua.reporting.assessment.round.RoundNotFound;
import vn.motcua.reporting.assessment.round.Rounds;
import vn.motcua.reporting.assessment.sheet.Entry;
import vn.motcua.reporting.assessment.sheet.EntryRules;
import vn.motcua.reporting.assessment.sheet.Sheet;
import vn.motcua.reporting.assessment.sheet.SheetLines;
import vn.motcua.reporting.assessment.sheet.SheetNotFound;
import vn.motcua.reporting.assessment.sheet.SheetVerb;
import vn.motcua.reporting.assessment.sheet.Sheets;
import vn.motcua.reporting.assessment.sheet.Side;
import vn.motcua.reporting.assessment.sheet.Step;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.rest.ETags;

/** Every verb of a sheet in a transaction of its own, with its line in the history. */
@ApplicationScoped
public class HandlingSheets {
    private static final String COMMENT = "COMMENT";

    private final Sheets sheets;
    private final SheetLines lines;
    private final Rounds rounds;
    private final Results results;
    private final ReplicatedUnits units;
    private final Parties parties;
    private final Clock clock;

    HandlingSheets(Sheets sheets, SheetLines lines, Rounds rounds, Results results, ReplicatedUnits units, Parties parties,
            Clock clock) {
        this.sheets = sheets;
        this.lines = lines;
        this.rounds = rounds;
        this.results = results;
        this.units = units;
        this.parties = parties;
        this.clock = clock;
    }

    /** A sheet that nobody else changes, and its round, which is open. */
    private record Held(Sheet sheet, Round round) {
    }

    @Transactional
    public Sheet selfScore(UUID id, String ifMatch, SelfScoresRequest request) {
        Held held = held(id, ifMatch, Side.UNIT);
        return scored(held, SheetVerb.SELF_SCORE, request.entries(parties.name(), clock.instant()));
    }

    @Transactional
    public Sheet appraise(UUID id, String ifMatch, AppraisalsRequest request) {
        Held held = held(id, ifMatch, Side.APPRAISER);
        return scored(held, SheetVerb.APPRAISE, request.entries(parties.name(), clock.instant()));
    }

    /** @throws SheetIncomplete while there are criteria to score or tasks to register */
    @Transactional
    public Sheet submit(UUID id, String ifMatch) {
        Held held = held(id, ifMatch, Side.UNIT);
        Sheet submitted = held.sheet().after(SheetVerb.SUBMIT, clock.instant());
        List<String> missing = rules(held).missing(lines.entriesOf(List.of(id)).get(id));
        if (!missing.isEmpty()) {
            throw new SheetIncomplete(missing, List.of());
        }
        return stored(submitted, SheetVerb.SUBMIT, null);
    }

    /** Goes on without a unit that did not submit in time. */
    @Transactional
    public Sheet takeUp(UUID id, String ifMatch) {
        Held held = held(id, ifMatch, Side.APPRAISER);
        return stored(held.sheet().takenUp(held.round(), clock.instant()), SheetVerb.TAKE_UP, null);
    }

    /** @throws SheetIncomplete while a criterion has no points, or differs from the unit's without a reason */
    @Transactional
    public Sheet finish(UUID id, String ifMatch) {
        Held held = held(id, ifMatch, Side.APPRAISER);
        Sheet finished = held.sheet().after(SheetVerb.FINISH, clock.instant());
        SheetResult result = results.of(held.round(), held.sheet());
        if (!result.unanswered().isEmpty() || !result.unexplained().isEmpty()) {
            throw new SheetIncomplete(result.unanswered(), result.unexplained());
        }
        return stored(finished, SheetVerb.FINISH, null);
    }

    @Transactional
    public Sheet giveBack(UUID id, String ifMatch, String reason) {
        Held held = held(id, ifMatch, Side.APPRAISER);
        return stored(held.sheet().after(SheetVerb.RETURN, clock.instant()), SheetVerb.RETURN, reason);
    }

    /** Says something while the round is open; the sheet stays as it is. */
    @Transactional
    public Sheet comment(UUID id, SheetCommentRequest request) {
        Sheet sheet = sheets.lock(id).orElseThrow(SheetNotFound::new);
        Round round = round(sheet);
        Side side = parties.isMember(sheet.unit()) ? Side.UNIT : Side.APPRAISER;
        require(side, round, sheet);
        round.requireOpen();
        if (request.criterion() != null && round.definition().criterion(request.criterion()).isEmpty()) {
            throw InvalidRequest.of("criterion", "index.no-such-criterion", request.criterion());
        }
        note(sheet, COMMENT, side, request.criterion(), request.comment());
        return sheet;
    }

    /** In the order of rights, of what was last read, and of what is possible now. */
    private Held held(UUID id, String ifMatch, Side side) {
        Sheet sheet = sheets.lock(id).orElseThrow(SheetNotFound::new);
        Round round = round(sheet);
        require(side, round, sheet);
        round.requireOpen();
        ETags.requireMatch(ifMatch, sheet.version());
        return new Held(sheet, round);
    }

    private void require(Side side, Round round, Sheet sheet) {
        if (side == Side.UNIT) {
            parties.requireMember(sheet.unit());
        } else {
            parties.requireAppraiser(round, sheet.unit());
        }
    }

    private Round round(Sheet sheet) {
        return rounds.find(sheet.round()).orElseThrow(RoundNotFound::new);
    }

    private Sheet scored(Held held, SheetVerb verb, List<Entry> entries) {
        Sheet scored = held.sheet().after(verb, clock.instant());
        List<FieldError> faults = rules(held).faultsOf(entries);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        entries.forEach(entry -> lines.add(scored.id(), verb.side(), entry));
        return stored(scored, verb, null);
    }

    private EntryRules rules(Held held) {
        return new EntryRules(held.round().definition(), units.units().find(held.sheet().unit())
                .orElseThrow(() -> new IllegalStateException("no unit " + held.sheet().unit())).level());
    }

    private Sheet stored(Sheet sheet, SheetVerb verb, String comment) {
        sheets.store(sheet);
        note(sheet, verb.name(), verb.side(), null, comment);
        return sheet;
    }

    private void note(Sheet sheet, String verb, Side side, String criterion, String comment) {
        Instant now = clock.instant();
        lines.add(sheet.id(), new Step(verb, sheet.state(), side, criterion, comment, parties.name(), now));
    }
}
