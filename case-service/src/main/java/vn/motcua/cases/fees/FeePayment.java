package vn.motcua.cases.fees;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A payment towards one fee of a case. It is never changed.
 *
 * @param fee the fee's name in the procedure version
 * @param amountVnd in dong, above 0
 * @param receiptNumber of the receipt given for it, or of the payment gateway
 */
record FeePayment(UUID id, UUID caseId, LocalDate submittedOn, String fee, long amountVnd, Method method,
        String receiptNumber, Instant recordedAt, String recordedBy) {

    /** Where it was paid. */
    public enum Method {
        ONLINE,
        COUNTER
    }
}
