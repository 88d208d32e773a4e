package vn.motcua.replay.quarter;

import java.time.LocalDateTime;

import vn.motcua.contracts.cases.StepKind;

/** One dated step of a case; what does not belong to its kind is null. Local time of the province. */
record Step(StepKind kind, LocalDateTime at, String unit, String toUnit, String reason, Long amountVnd, Boolean paidOnline,
        String resultNumber) {

    static Step of(StepKind kind, LocalDateTime at) {
        return new Step(kind, at, null, null, null, null, null, null);
    }

    static Step because(StepKind kind, LocalDateTime at, String reason) {
        return new Step(kind, at, null, null, reason, null, null, null);
    }

    static Step transfer(LocalDateTime at, String toUnit) {
        return new Step(StepKind.TRANSFERRED, at, null, toUnit, null, null, null, null);
    }

    static Step paymentRequest(LocalDateTime at, long amountVnd) {
        return new Step(StepKind.PAYMENT_REQUESTED, at, null, null, null, amountVnd, null, null);
    }

    static Step payment(LocalDateTime at, boolean online) {
        return new Step(StepKind.PAYMENT_CONFIRMED, at, null, null, null, null, online, null);
    }

    static Step result(LocalDateTime at, String number) {
        return new Step(StepKind.RESOLVED, at, null, null, null, null, null, number);
    }

    /** The same step, done by that unit instead of the receiving one. */
    Step by(String actingUnit) {
        return new Step(kind, at, actingUnit, toUnit, reason, amountVnd, paidOnline, resultNumber);
    }
}
