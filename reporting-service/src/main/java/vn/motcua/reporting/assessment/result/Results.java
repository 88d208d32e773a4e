package vn.motcua.reporting.assessment.result;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.reporting.assessment.round.Round;
import vn.motcua.reporting.assessment.sheet.Entries;
import vn.motcua.reporting.assessment.sheet.Sheet;
import vn.motcua.reporting.assessment.sheet.SheetLines;
import vn.motcua.reporting.assessment.sheet.Side;
import vn.motcua.reporting.assessment.sheet.Step;
import vn.motcua.reporting.index.answer.ScoringUnits;
import vn.motcua.reporting.index.question.IndexQuestion;
import vn.motcua.reporting.index.scoring.Findings;
import vn.motcua.reporting.index.scoring.Measurement;
import vn.motcua.reporting.index.scoring.Score;
import vn.motcua.reporting.index.scoring.Scoring;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.time.CivilTime;

/** What sheets come to as of now: one statement each for figures, inputs, entries and steps, however many sheets. */
@ApplicationScoped
public class Results {
    private final ScoringUnits scoring;
    private final ReplicatedUnits units;
    private final SheetLines lines;
    private final Clock clock;

    Results(ScoringUnits scoring, ReplicatedUnits units, SheetLines lines, Clock clock) {
        this.scoring = scoring;
        this.units = units;
        this.lines = lines;
        this.clock = clock;
    }

    public SheetResult of(Round round, Sheet sheet) {
        return of(round, List.of(sheet)).get(0);
    }

    /** In the order of the sheets. */
    public List<SheetResult> of(Round round, List<Sheet> sheets) {
        List<Unit> assessed = sheets.stream().map(sheet -> unit(sheet.unit())).toList();
        IndexQuestion about = new IndexQuestion(round.definition(), unit(round.appraiser()), round.span(), asOf(round));
        Map<String, Map<String, Measurement>> measured = scoring.measured(about, assessed);
        List<UUID> ids = sheets.stream().map(Sheet::id).toList();
        Map<UUID, Entries> entries = lines.entriesOf(ids);
        Map<UUID, List<Step>> steps = lines.stepsOf(ids);
        return sheets.stream().map(sheet -> result(round, sheet, measured.get(sheet.unit()), entries.get(sheet.id()),
                steps.get(sheet.id()))).toList();
    }

    /** What happened at this instant or later is not counted: the period's end, or now if that is earlier. */
    public Instant asOf(Round round) {
        Instant end = CivilTime.startOf(round.span().to().plusDays(1));
        Instant now = clock.instant();
        return now.isBefore(end) ? now : end;
    }

    private SheetResult result(Round round, Sheet sheet, Map<String, Measurement> measured, Entries entries,
            List<Step> history) {
        Unit unit = unit(sheet.unit());
        Score computed = Scoring.of(round.definition(), unit.level(), new Findings(measured, Map.of()));
        Score self = Scoring.of(round.definition(), unit.level(), new Findings(measured, entries.pointsOf(Side.UNIT)));
        Score appraised = Scoring.of(round.definition(), unit.level(),
                new Findings(measured, entries.pointsOf(Side.APPRAISER)));
        return new SheetResult(unit.code(), unit.name(), unit.level(), sheet.group(), sheet.state(), sheet.submittedAt(),
                sheet.submittedAt() != null && round.isLate(sheet.submittedAt()), self.total(), appraised.total(),
                appraised.answeredMax(), appraised.band(),
                CriterionResults.of(round.definition().criteria(), entries, computed, self, appraised), history);
    }

    private Unit unit(String code) {
        return units.units().find(code).orElseThrow(() -> new IllegalStateException("no unit " + code));
    }
}
