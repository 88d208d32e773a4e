package vn.motcua.feedback.intake;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.motcua.feedback.life.Sender;

/** Who sends feedback; left out whole by those who stay anonymous. */
@Schema(name = "FeedbackSender", description = "Who sends feedback. Never shown in lists, never part of events.")
public record SenderRequest(@NotBlank @Size(max = 200) @Schema(examples = "Nguyễn Thị Lan") String name,
        @Pattern(regexp = "\\+?[0-9 .-]{8,20}") @Schema(examples = "0912345678") String phone,
        @Email @Size(max = 200) @Schema(examples = "lan@example.vn") String email) {

    public static Sender toSender(SenderRequest request) {
        return request == null ? null : new Sender(request.name(), request.phone(), request.email());
    }

    /** Keeps personal data out of any text that prints this object. */
    @Override
    public String toString() {
        return "SenderRequest[…]";
    }
}
