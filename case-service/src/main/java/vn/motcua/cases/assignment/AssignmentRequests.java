package vn.motcua.cases.assignment;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What assignment and delegation are asked with. Accounts are named as their tokens name them. */
public final class AssignmentRequests {

    static final String ACCOUNT = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{0,99}";

    private AssignmentRequests() {
    }

    /** @param assignee who gets the case in hand; nobody when absent */
    @Schema(examples = "{\"assignee\": \"minh\"}")
    public record Assignment(@Pattern(regexp = ACCOUNT) String assignee, @Size(max = 2000) String reason) {
    }

    /**
     * @param absent whose place is taken; the caller's own when absent
     * @param from now when absent
     * @param until the first instant at which it holds no more
     */
    @Schema(examples = "{\"unit\": \"H28.03\", \"delegate\": \"minh\", \"until\": \"2026-12-24T00:00:00+07:00\", "
            + "\"reason\": \"nghỉ phép\"}")
    public record NewDelegation(@NotBlank @Size(max = 60) String unit, @Pattern(regexp = ACCOUNT) String absent,
            @NotNull @Pattern(regexp = ACCOUNT) String delegate, Instant from, @NotNull Instant until,
            @NotBlank @Size(max = 500) String reason) {
    }
}
