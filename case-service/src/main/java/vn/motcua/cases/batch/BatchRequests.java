package vn.motcua.cases.batch;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.contracts.cases.HandoverMethod;

/** What a batch is asked with: the cases, and what the verb wants to know, once for all of them. */
public final class BatchRequests {

    /** As many as an officer ticks in an afternoon; more are several batches. */
    static final int MOST = 200;

    private BatchRequests() {
    }

    /** @param version as last read; the case is refused when it has another by now. Absent: whatever version it has */
    public record Chosen(@NotBlank @Size(max = 60) String code, @PositiveOrZero Long version) {
    }

    @Schema(examples = "{\"cases\": [{\"code\": \"H28.30.001-240304-0017\", \"version\": 3}, {\"code\": \"H28.30.001-240304-0018\"}]}")
    public record Batch(@NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Chosen> cases,
            @Size(max = 2000) String reason) {
    }

    /** @param handedOverBy how the results reached their applicants, the same for all */
    @Schema(examples = "{\"cases\": [{\"code\": \"H28.30.001-240304-0017\"}], \"handedOverBy\": \"POSTAL\"}")
    public record HandoverBatch(@NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Chosen> cases,
            @Size(max = 2000) String reason,
            @Schema(description = "How the results reached their applicants, the same for all") HandoverMethod handedOverBy) {
    }

    @Schema(examples = "{\"cases\": [{\"code\": \"H28.30.001-240304-0017\"}], \"toUnit\": \"H28.03\"}")
    public record TransferBatch(@NotNull @Size(min = 1, max = MOST) List<@NotNull @Valid Chosen> cases,
            @NotBlank @Size(max = 60) String toUnit, @Size(max = 2000) String reason) {
    }
}
