package vn.motcua.feedback.life;

import java.util.EnumSet;
import java.util.Set;

/** Where feedback stands. */
public enum FeedbackState {

    SUBMITTED("Đã gửi"),
    SUPPLEMENT_REQUESTED("Yêu cầu bổ sung thông tin"),
    REFUSED("Từ chối tiếp nhận"),
    FORWARDED("Đã chuyển đơn vị có thẩm quyền"),
    IN_HANDLING("Đang xử lý"),
    ANSWERED("Đã trả lời"),
    PUBLISHED("Đã công khai kết quả");

    private final String vietnamese;

    FeedbackState(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /**
     * What may be done in this state. The receiving unit takes feedback up without forwarding it when it is itself the
     * competent one, so that no transfer to oneself restarts the time to answer.
     */
    public Set<Verb> allowedVerbs() {
        return switch (this) {
            case SUBMITTED -> EnumSet.of(Verb.REQUEST_SUPPLEMENT, Verb.REFUSE, Verb.FORWARD, Verb.TAKE_UP);
            case SUPPLEMENT_REQUESTED -> EnumSet.of(Verb.SUPPLY_SUPPLEMENT, Verb.REFUSE);
            case FORWARDED -> EnumSet.of(Verb.TAKE_UP, Verb.FORWARD, Verb.RETURN);
            case IN_HANDLING -> EnumSet.of(Verb.ANSWER, Verb.FORWARD, Verb.RETURN);
            case ANSWERED -> EnumSet.of(Verb.PUBLISH, Verb.RATE);
            case PUBLISHED -> EnumSet.of(Verb.RATE);
            case REFUSED -> EnumSet.noneOf(Verb.class);
        };
    }
}
