package vn.motcua.cases.fees;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.cases.fees.FeePayment.Method;

/**
 * A payment that was made.
 *
 * @param fee which one; may be absent where the procedure has one alone
 * @param amountVnd in dong, up to a thousand billion
 */
@Schema(examples = "{\"fee\": \"Lệ phí\", \"amountVnd\": 8000, \"method\": \"COUNTER\", \"receiptNumber\": \"BL-000123\"}")
public record FeePaymentRequest(
        @Size(min = 1, max = 500) String fee,
        @NotNull @Positive @Max(1_000_000_000_000L) Long amountVnd,
        @NotNull Method method,
        @NotBlank @Size(max = 100) String receiptNumber) {
}
