package vn.motcua.replay.quarter;

import java.util.List;

/** A generated quarter: what to send, and what it must come to. Lines are UTF-8 JSON without line ends. */
public record Quarter(Targets targets, List<Line> cases, List<byte[]> feedback, List<byte[]> satisfaction) {

    /** One case of one source system. */
    public record Line(String sourceSystem, byte[] json) {
    }
}
