package vn.motcua.reporting.assessment.decision;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.assessment.result.Results;
import vn.motcua.reporting.assessment.round.Parties;
import vn.motcua.reporting.assessment.round.Round;
import vn.motcua.reporting.assessment.round.RoundNotFound;
import vn.motcua.reporting.assessment.round.Rounds;
import vn.motcua.reporting.assessment.sheet.Sheet;
import vn.motcua.reporting.assessment.sheet.SheetState;
import vn.motcua.reporting.assessment.sheet.Sheets;
import vn.motcua.rest.ETags;
import vn.motcua.time.CivilTime;

/** Closes a round, by a decision or by giving it up. */
@ApplicationScoped
public class DecidingRounds {
    private final Rounds rounds;
    private final Sheets sheets;
    private final Results results;
    private final RoundSeals seals;
    private final Parties parties;
    private final Clock clock;

    DecidingRounds(Rounds rounds, Sheets sheets, Results results, RoundSeals seals, Parties parties, Clock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.results = results;
        this.seals = seals;
        this.parties = parties;
        this.clock = clock;
    }

    /** @throws SheetsNotAppraised until every sheet is ready */
    @Transactional
    public Round decide(UUID id, String ifMatch, DecideRequest request) {
        Round round = held(id, ifMatch);
        Round decided = round.decided(request.decision());
        if (request.date().isAfter(CivilTime.dateOf(clock.instant()))) {
            throw InvalidRequest.of("date", "assessment.decided-in-the-future");
        }
        List<Sheet> all = sheets.of(id);
        List<String> waiting = all.stream().filter(sheet -> sheet.state() != SheetState.APPRAISED).map(Sheet::unit).toList();
        if (!waiting.isEmpty()) {
            throw new SheetsNotAppraised(waiting);
        }
        seals.add(id, RoundSeal.of(SealedRound.of(decided, results.asOf(round), results.of(round, all)), clock.instant()));
        rounds.store(decided);
        return decided;
    }

    @Transactional
    public Round cancel(UUID id, String ifMatch, String reason) {
        Round cancelled = held(id, ifMatch).cancelled(reason);
        rounds.store(cancelled);
        return cancelled;
    }

    private Round held(UUID id, String ifMatch) {
        Round round = rounds.lock(id).orElseThrow(RoundNotFound::new);
        parties.requireMember(round.appraiser());
        ETags.requireMatch(ifMatch, round.version());
        return round;
    }
}
