package vn.motcua.replay;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.replay.client.Indicators;
import vn.motcua.replay.province.PublishedFigures;
import vn.motcua.replay.province.SampleProvince;

/** Asks reporting for the quarter, again and again until it answers every figure or the time is up. */
final class AskingReporting {

    private static final Duration BETWEEN = Duration.ofMillis(150);

    private final Indicators indicators;
    private final PublishedFigures.Period period;

    AskingReporting(Indicators indicators, PublishedFigures.Period period) {
        this.indicators = indicators;
        this.period = period;
    }

    /** The answers of the first round in which every figure was equal, or of the last one. */
    Map<Figure.View, JsonNode> until(List<Figure> figures, Duration bound) {
        long began = System.nanoTime();
        while (true) {
            Map<Figure.View, JsonNode> answers = ask();
            if (figures.stream().allMatch(figure -> figure.equalIn(answers))
                    || System.nanoTime() - began > bound.toNanos()) {
                return answers;
            }
            Indicators.pause(BETWEEN);
        }
    }

    private Map<Figure.View, JsonNode> ask() {
        Map<Figure.View, JsonNode> answers = new EnumMap<>(Figure.View.class);
        for (Figure.View view : Figure.View.values()) {
            answers.put(view, indicators.ask(query(view)));
        }
        return answers;
    }

    private String query(Figure.View view) {
        String where = switch (view) {
            case PROVINCE -> "unit=" + SampleProvince.CODE + "&descendants=true";
            case SERVICE_CENTRE -> "unit=" + SampleProvince.SERVICE_CENTRE + "&descendants=true";
            case DISTRICTS_AND_COMMUNES -> "unit=" + SampleProvince.CODE + "&descendants=true&level=DISTRICT&level=COMMUNE";
        };
        String asOf = URLEncoder.encode(period.asOf().toString(), StandardCharsets.UTF_8);
        return where + "&from=" + period.from() + "&to=" + period.to() + "&asOf=" + asOf;
    }
}
