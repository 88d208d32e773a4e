package vn.motcua.reporting.index.answer;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.motcua.contracts.catalog.UnitLevel;
import vn.motcua.problem.InvalidRequest;
import vn.motcua.reporting.index.answer.IndexRankingView.Row;
import vn.motcua.reporting.index.question.IndexQuestion;
import vn.motcua.reporting.index.scoring.Ranks;
import vn.motcua.reporting.index.scoring.Score;
import vn.motcua.reporting.readmodel.ReplicatedUnits;
import vn.motcua.reporting.readmodel.Unit;
import vn.motcua.reporting.readmodel.Units;

/** Ranks the units below one: its direct children, or all of one level below it. */
@ApplicationScoped
class RankingUnits {
    private final ReplicatedUnits units;
    private final ScoringUnits scoring;

    RankingUnits(ReplicatedUnits units, ScoringUnits scoring) {
        this.units = units;
        this.scoring = scoring;
    }

    /** @param level null or empty for the direct children */
    IndexRankingView rank(IndexQuestion about, String level) {
        List<Unit> ranked = (level == null || level.isBlank() ? children(about.unit()) : ofLevel(about.unit(), level))
                .filter(about::knew).toList();
        Map<String, Score> scores = scoring.score(about, ranked);
        List<Row> rows = Ranks.of(ranked, unit -> scores.get(unit.code()).total()).stream()
                .map(one -> row(one.rank(), one.what(), scores.get(one.what().code()))).toList();
        return new IndexRankingView(about.definition().code(), about.definition().version(), about.unit().code(),
                about.period().toString(), about.asOf(), rows);
    }

    private static Row row(int rank, Unit unit, Score score) {
        return new Row(rank, unit.code(), unit.name(), unit.level(), score.total(), score.answeredMax(), score.band());
    }

    private Stream<Unit> children(Unit unit) {
        Units known = units.units();
        return known.tree().childrenOf(unit.code()).stream().flatMap(code -> known.find(code).stream());
    }

    private Stream<Unit> ofLevel(Unit unit, String level) {
        UnitLevel wanted = Stream.of(UnitLevel.values()).filter(one -> one.name().equals(level)).findFirst()
                .orElseThrow(() -> InvalidRequest.of("level", "json.not-one-of",
                        String.join(", ", Stream.of(UnitLevel.values()).map(Enum::name).toList())));
        Units known = units.units();
        return known.tree().withDescendants(unit.code()).stream().filter(code -> !code.equals(unit.code())).sorted()
                .flatMap(code -> known.find(code).stream()).filter(one -> one.level() == wanted);
    }
}
