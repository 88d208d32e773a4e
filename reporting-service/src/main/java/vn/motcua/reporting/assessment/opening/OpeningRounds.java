package vn.motcua.reporting.assessment.opening;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.motcua.problem.FieldError;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.assessment.round.Parties;
import vn.motcua.reporting.assessment.round.Round;
import vn.motcua.reporting.assessment.round.RoundExists;
import vn.motcua.reporting.assessment.round.RoundGroup;
import vn.motcua.reporting.assessment.round.RoundState;
import vn.motcua.reporting.assessment.round.Rounds;
import vn.motcua.reporting.assessment.sheet.Sheet;
import vn.motcua.reporting.assessment.sheet.Sheets;
import vn.motcua.reporting.index.question.IndexQuestion;
import vn.motcua.reporting.index.question.IndexQuestions;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Units;
import vn.motcua.time.UuidV7;

/** Opens a round with a blank sheet for every unit. */
@ApplicationScoped
public class OpeningRounds {
    private final Rounds rounds;
    private final Sheets sheets;
    private final IndexQuestions questions;
    private final ReplicatedUnits units;
    private final Parties parties;
    private final Clock clock;

    OpeningRounds(Rounds rounds, Sheets sheets, IndexQuestions questions, ReplicatedUnits units, Parties parties,
            Clock clock) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.questions = questions;
        this.units = units;
        this.parties = parties;
        this.clock = clock;
    }

    /**
     * @throws vn.motcua.identity.OutsideUnitScope unless the caller belongs to the appraising unit
     * @throws InvalidRequest naming everything that is wrong
     * @throws RoundExists when there is one of this index and period
     */
    @Transactional
    public Round open(OpenRoundRequest request) {
        parties.requireMember(request.appraiser());
        IndexQuestion about = questions.of(request.index(), request.appraiser(), request.period());
        List<FieldError> faults = faults(request, about);
        if (!faults.isEmpty()) {
            throw new InvalidRequest(faults);
        }
        Instant now = clock.instant();
        Round round = new Round(UuidV7.at(now), request.name(), about.unit().code(), about.definition(),
                about.period().toString(), request.selfScoreBy(), request.appraiseBy(),
                request.groups().stream().map(group -> new RoundGroup(group.code(), group.name())).toList(), parties.name(),
                now, RoundState.OPEN, null, null, 1);
        if (!rounds.add(round)) {
            throw new RoundExists(round);
        }
        request.groups().forEach(group -> group.units()
                .forEach(unit -> sheets.add(Sheet.blank(UuidV7.at(now), round.id(), group.code(), unit))));
        return round;
    }

    private List<FieldError> faults(OpenRoundRequest request, IndexQuestion about) {
        List<FieldError> faults = new ArrayList<>();
        if (request.version() != null && request.version() != about.definition().version()) {
            faults.add(new FieldError("version", "assessment.another-version", about.definition().version()));
        }
        if (request.appraiseBy().isBefore(request.selfScoreBy())) {
            faults.add(new FieldError("appraiseBy", "assessment.deadlines-reversed"));
        }
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < request.groups().size(); i++) {
            if (!codes.add(request.groups().get(i).code())) {
                faults.add(new FieldError("groups[" + i + "].code", "index.code-twice", request.groups().get(i).code()));
            }
        }
        units(request, about.unit().code(), faults);
        return faults;
    }

    private void units(OpenRoundRequest request, String appraiser, List<FieldError> faults) {
        Units known = units.units();
        Set<String> below = known.tree().withDescendants(appraiser);
        Set<String> all = request.groups().stream().flatMap(group -> group.units().stream()).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        each(request, (field, unit) -> {
            if (unit.equals(appraiser) || !below.contains(unit) || known.find(unit).isEmpty()) {
                faults.add(new FieldError(field, "assessment.not-below-appraiser", unit, appraiser));
            } else if (!seen.add(unit)) {
                faults.add(new FieldError(field, "assessment.unit-twice", unit));
            } else if (known.tree().covers(all, known.find(unit).get().parentCode())) {
                // Its cases are those of the other, which includes all below it.
                faults.add(new FieldError(field, "assessment.unit-within-another", unit));
            }
        });
    }

    private static void each(OpenRoundRequest request, BiConsumer<String, String> unit) {
        for (int group = 0; group < request.groups().size(); group++) {
            List<String> codes = request.groups().get(group).units();
            for (int i = 0; i < codes.size(); i++) {
                unit.accept("groups[" + group + "].units[" + i + "]", codes.get(i));
            }
        }
    }
}
