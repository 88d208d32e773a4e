package vn.motcua.feedback.handling;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import com.fasterxml.jackson.annotation.JsonInclude;

import vn.motcua.feedback.life.Sender;

/** The sender, for those who have to get in touch. */
@Schema(name = "FeedbackSenderView")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SenderView(String name, String phone, String email) {

    static SenderView of(Sender sender) {
        return sender == null ? null : new SenderView(sender.name(), sender.phone(), sender.email());
    }

    /** Keeps personal data out of any text that prints this object. */
    @Override
    public String toString() {
        return "SenderView[…]";
    }
}
