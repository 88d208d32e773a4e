package vn.motcua.reporting.assessment.round;

/** Units that are ranked among each other. */
public record RoundGroup(String code, String name) {
}
