package vn.motcua.cases.bulkimport;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.FeesPaid;
import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.contracts.cases.HandoverMethod;
import vn.motcua.contracts.cases.ResultForm;
import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.catalog.Channel;

/**
 * One case with its past, as another system tells it.
 *
 * @param code the case code if the other system allotted one by the same rule; else one is allotted here
 * @param documents what was handed in; when absent, the other system has checked completeness itself
 * @param feesPaid how its fees were paid; when absent, that is known only of cases whose procedure has none
 * @param timeline every step so far, oldest first; the first is REGISTERED, or ACCEPTED where a case was accepted at once
 */
@Schema(examples = "{\"sourceSystem\": \"HUYEN-30\", \"sourceId\": \"2024/000123\", \"procedureCode\": \"1.001193\", "
        + "\"receivingUnit\": \"H28.30.001\", \"channel\": \"COUNTER\", "
        + "\"applicant\": {\"name\": \"Công dân mẫu 000001\", \"type\": \"CITIZEN\"}, "
        + "\"timeline\": [{\"step\": \"ACCEPTED\", \"at\": \"2024-01-05T08:12:00+07:00\"}, "
        + "{\"step\": \"RESOLVED\", \"at\": \"2024-01-09T15:00:00+07:00\", \"resultNumber\": \"12/KS\", "
        + "\"resultForm\": \"ELECTRONIC\"}]}")
public record ImportLine(
        @NotBlank @Size(max = 100) String sourceSystem,
        @NotBlank @Size(max = 100) String sourceId,
        @Size(max = 80) String code,
        @NotBlank @Size(max = 60) String procedureCode,
        @NotBlank @Size(max = 60) String receivingUnit,
        @NotNull Channel channel,
        @NotNull @Valid Applicant applicant,
        @Size(max = 1000) String subject,
        @Size(max = 100) List<@NotNull @Valid SubmittedDocument> documents,
        @Schema(description = "How its fees were paid; when absent, that is known only of cases whose procedure has none") FeesPaid feesPaid,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid ImportStep> timeline) {

    /**
     * One dated step.
     *
     * @param unit who acted; the receiving unit when absent
     * @param role in which role the actor acted there; what only a leader decides is told with the leader's
     * @param resultForm of RESOLVED: what the result exists as
     * @param handedOverBy of HANDED_OVER: how the result reached the applicant
     * @param override of SUPPLEMENT_REQUESTED: a leader set the rule aside that the step would break
     */
    public record ImportStep(
            @NotNull StepKind step,
            @NotNull Instant at,
            @Size(max = 60) String unit,
            @Size(max = 60) String toUnit,
            @Size(max = 200) String actor,
            // Left out where absent: a line from before there was a role is digested as ever, and stays UNCHANGED.
            @JsonInclude(JsonInclude.Include.NON_NULL) @Pattern(regexp = "officer|handler|leader") @Schema(description = "In which role the actor acted there; a step with override, and RESOLUTION_CORRECTED, is told with the leader who decided it: actor, role and reason") String role,
            @Size(max = 2000) String reason,
            @Positive @Max(1_000_000_000_000L) Long amountVnd,
            Boolean paidOnline,
            @Size(max = 100) String resultNumber,
            @Schema(description = "Of RESOLVED alone: what the result exists as") ResultForm resultForm,
            @Schema(description = "Of HANDED_OVER alone: how the result reached the applicant") HandoverMethod handedOverBy,
            Boolean override) {

        /** PostgreSQL keeps microseconds: what is digested must equal what is read later. */
        public ImportStep {
            at = at == null ? null : at.truncatedTo(ChronoUnit.MICROS);
        }
    }
}
