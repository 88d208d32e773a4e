package vn.motcua.cases.processing;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.contracts.cases.HandoverMethod;

/** What each verb is asked with. A reason is free text for people; it stays in the history and goes into no event. */
public final class VerbRequests {

    private VerbRequests() {
    }

    /** A verb that needs nothing but may say why. */
    @Schema(examples = "{\"reason\": \"người dân nộp bản chính\"}")
    public record Note(@Size(max = 2000) String reason) {
    }

    /** A verb for which the law asks a reason. */
    @Schema(examples = "{\"reason\": \"không thuộc thẩm quyền giải quyết\"}")
    public record Reasoned(@NotBlank @Size(max = 2000) String reason) {
    }

    /** @param override a leader lets a second request after acceptance pass */
    @Schema(examples = "{\"reason\": \"thiếu giấy chứng sinh\"}")
    public record Supplement(@NotBlank @Size(max = 2000) String reason, Boolean override) {
    }

    /** @param documents what was handed in now; none where nothing on the list was missing */
    @Schema(examples = "{\"documents\": [{\"code\": \"GCS\", \"form\": \"ORIGINAL\"}]}")
    public record Supply(@Size(max = 2000) String reason, @Size(max = 100) List<@NotNull @Valid SubmittedDocument> documents) {

        List<SubmittedDocument> documentsOrNone() {
            return documents == null ? List.of() : documents;
        }
    }

    /** @param alsoTo units that work on it at the same time; the case goes on once they are done too */
    @Schema(examples = "{\"toUnit\": \"H28.03\"}")
    public record Transfer(@NotBlank @Size(max = 60) String toUnit,
            @Size(max = 20) List<@NotBlank @Size(max = 60) String> alsoTo,
            @Size(max = 2000) String reason) {

        List<String> alsoToOrNone() {
            return alsoTo == null ? List.of() : alsoTo;
        }
    }

    /**
     * @param promisedAt later than the due date
     * @param override a leader lets the apology come after the due date
     */
    @Schema(examples = "{\"promisedAt\": \"2024-03-15T17:00:00+07:00\", \"reason\": \"chờ kết quả xác minh của cơ quan khác\"}")
    public record Reappointment(@NotNull Instant promisedAt, @NotBlank @Size(max = 2000) String reason, Boolean override) {
    }

    /** An amount in dong, up to a thousand billion. */
    @Schema(examples = "{\"amountVnd\": 50000}")
    public record Payment(@NotNull @Positive @Max(1_000_000_000_000L) Long amountVnd, @Size(max = 2000) String reason) {
    }

    @Schema(examples = "{\"paidOnline\": true}")
    public record PaymentReceived(@NotNull Boolean paidOnline) {
    }

    /**
     * @param handedOverBy how the result reached the applicant; decides, of a case submitted online, whether it was fully so
     */
    @Schema(examples = "{\"handedOverBy\": \"POSTAL\"}")
    public record Handover(@Size(max = 2000) String reason,
            @Schema(description = "How the result reached the applicant; of a case submitted online it decides whether it was handled fully online") HandoverMethod handedOverBy) {
    }

    /**
     * @param handOver the result is handed to the applicant in the same breath
     * @param reason why it comes later than promised
     * @param handedOverBy how it was handed over, where it was
     */
    @Schema(examples = "{\"resultNumber\": \"12/KS\", \"handOver\": true}")
    public record Result(@Size(max = 100) String resultNumber, Boolean handOver, @Size(max = 2000) String reason,
            @Schema(description = "How it was handed over, with handOver alone") HandoverMethod handedOverBy) {
    }
}
