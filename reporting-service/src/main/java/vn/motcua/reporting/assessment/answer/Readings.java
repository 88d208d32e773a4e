package vn.motcua.reporting.assessment.answer;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.identity.OutsideUnitScope;
import vn.motcua.reporting.assessment.decision.RoundSeal;
import vn.motcua.reporting.assessment.decision.RoundSeals;
import vn.motcua.reporting.assessment.decision.SealedRound;
import vn.motcua.reporting.assessment.result.RankedGroup;
import vn.motcua.reporting.assessment.result.Results;
import vn.motcua.reporting.assessment.result.SheetResult;
import vn.motcua.reporting.assessment.round.Parties;
import vn.motcua.reporting.assessment.round.Round;
import vn.motcua.reporting.assessment.round.RoundNotFound;
import vn.motcua.reporting.assessment.round.RoundState;
import vn.motcua.reporting.assessment.round.Rounds;
import vn.motcua.reporting.assessment.sheet.Sheet;
import vn.motcua.reporting.assessment.sheet.SheetNotFound;
import vn.motcua.reporting.assessment.sheet.Sheets;

/** What a caller may read: of an open round as of now, of a decided one what was sealed. */
@ApplicationScoped
class Readings {
    private final Rounds rounds;
    private final Sheets sheets;
    private final RoundSeals seals;
    private final Results results;
    private final Parties parties;

    Readings(Rounds rounds, Sheets sheets, RoundSeals seals, Results results, Parties parties) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.seals = seals;
        this.results = results;
        this.parties = parties;
    }

    /** @throws OutsideUnitScope unless the caller sees at least one of its sheets */
    RoundView round(UUID id) {
        Round round = rounds.find(id).orElseThrow(RoundNotFound::new);
        requireSight(round);
        return view(round);
    }

    RoundView view(Round round) {
        return RoundView.of(round, sheets.of(round.id()), sheet -> parties.sees(round, sheet.unit()));
    }

    SheetView sheet(UUID id) {
        Sheet sheet = sheets.find(id).orElseThrow(SheetNotFound::new);
        Round round = rounds.find(sheet.round()).orElseThrow(RoundNotFound::new);
        parties.requireReader(round, sheet.unit());
        SheetResult result = round.state() == RoundState.DECIDED ? sealOf(round).content().sheetOf(sheet.unit())
                : results.of(round, sheet);
        return SheetView.of(round, sheet, result);
    }

    /**
     * The ranking as it would be now, to those who see the whole round; once it is decided, to every assessed unit too.
     *
     * @throws OutsideUnitScope to anybody else
     */
    RankingView ranking(UUID id) {
        Round round = rounds.find(id).orElseThrow(RoundNotFound::new);
        if (round.state() == RoundState.DECIDED) {
            requireSight(round);
            RoundSeal seal = sealOf(round);
            SealedRound sealed = seal.content();
            return new RankingView(id, sealed.name(), sealed.appraiser(), sealed.definition().code(),
                    sealed.definition().version(), sealed.period(), sealed.asOf(), sealed.decision(),
                    new RankingView.SealView(seal.sealedAt(), seal.sha256(), seal.isIntact()), sealed.ranking());
        }
        if (!parties.seesAll(round)) {
            throw new OutsideUnitScope();
        }
        return new RankingView(id, round.name(), round.appraiser(), round.definition().code(), round.definition().version(),
                round.period(), results.asOf(round), null, null,
                RankedGroup.of(round, results.of(round, sheets.of(id))));
    }

    /** The sealed text, every sheet in it: for those who see the whole round. */
    RoundSeal seal(UUID id) {
        Round round = rounds.find(id).orElseThrow(RoundNotFound::new);
        if (!parties.seesAll(round)) {
            throw new OutsideUnitScope();
        }
        return seals.find(id).orElseThrow(SealNotFound::new);
    }

    private RoundSeal sealOf(Round round) {
        return seals.find(round.id()).orElseThrow(SealNotFound::new);
    }

    private void requireSight(Round round) {
        if (!parties.seesAll(round) && sheets.of(round.id()).stream().noneMatch(sheet -> parties.sees(round, sheet.unit()))) {
            throw new OutsideUnitScope();
        }
    }
}
