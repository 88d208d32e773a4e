package vn.motcua.cases.interagency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the verbs of legs are asked with. */
public final class LegRequests {

    private LegRequests() {
    }

    /** @param reason what the unit before is to mend */
    @Schema(examples = "{\"reason\": \"thiếu biên bản thẩm định\"}")
    public record SendingBack(@NotBlank @Size(max = 2000) String reason) {
    }

    /** @param reason what is asked */
    @Schema(examples = "{\"unit\": \"H28.03\", \"reason\": \"đề nghị cho ý kiến về quy hoạch\"}")
    public record Consultation(@NotBlank @Size(max = 60) String unit, @NotBlank @Size(max = 2000) String reason) {
    }

    /**
     * @param unit whose part is done; the caller's only one that takes part when absent
     * @param reason the opinion, in a sentence
     */
    @Schema(examples = "{\"unit\": \"H28.03\", \"reason\": \"thống nhất\"}")
    public record PartDone(@Size(min = 1, max = 60) String unit, @Size(max = 2000) String reason) {
    }
}
