package vn.motcua.reporting.index.scoring;

import java.math.BigDecimal;
import java.util.Map;

/**
 * All that is known of one unit and period, by code of criterion.
 *
 * @param measured what was counted or declared
 * @param assessed points that people gave
 */
public record Findings(Map<String, Measurement> measured, Map<String, BigDecimal> assessed) {

    Measurement measurementOf(String criterion) {
        return measured.getOrDefault(criterion, Measurement.NONE);
    }
}
