package vn.motcua.cases.life;

import java.util.EnumSet;
import java.util.Set;

/** Where a case stands, with the national portal's {@code TrangThaiHoSo} codes. */
public enum CaseState {

    REGISTERED(1, "Mới đăng ký"),
    ACCEPTED(2, "Được tiếp nhận"),
    REFUSED(3, "Không được tiếp nhận"),
    PROCESSING(4, "Đang xử lý"),
    SUPPLEMENT_REQUESTED(5, "Yêu cầu bổ sung giấy tờ"),
    PAYMENT_REQUESTED(6, "Yêu cầu thực hiện nghĩa vụ tài chính"),
    WITHDRAWN(7, "Công dân yêu cầu rút hồ sơ"),
    STOPPED(8, "Dừng xử lý"),
    RESOLVED(9, "Đã xử lý xong"),
    RETURNED(10, "Đã trả kết quả");

    private final int code;
    private final String vietnamese;

    CaseState(int code, String vietnamese) {
        this.code = code;
        this.vietnamese = vietnamese;
    }

    public int code() {
        return code;
    }

    public String vietnamese() {
        return vietnamese;
    }

    /** What may be done in this state; a case may allow less of it. A final state allows nothing. */
    public Set<Verb> allowedVerbs() {
        return switch (this) {
            case REGISTERED -> EnumSet.of(Verb.ACCEPT, Verb.REFUSE, Verb.REQUEST_SUPPLEMENT, Verb.WITHDRAW, Verb.ASSIGN);
            case ACCEPTED, PROCESSING -> EnumSet.of(Verb.TRANSFER, Verb.REQUEST_SUPPLEMENT, Verb.REQUEST_PAYMENT, Verb.WITHDRAW,
                    Verb.STOP, Verb.RESOLVE, Verb.REAPPOINT, Verb.ASSIGN, Verb.SEND_BACK, Verb.CONSULT, Verb.FINISH_LEG);
            case SUPPLEMENT_REQUESTED ->
                EnumSet.of(Verb.SUPPLY_SUPPLEMENT, Verb.WITHDRAW, Verb.STOP, Verb.ASSIGN, Verb.FINISH_LEG);
            case PAYMENT_REQUESTED -> EnumSet.of(Verb.CONFIRM_PAYMENT, Verb.WITHDRAW, Verb.STOP, Verb.ASSIGN, Verb.FINISH_LEG);
            case RESOLVED -> EnumSet.of(Verb.HAND_OVER, Verb.CORRECT_RESOLUTION);
            case REFUSED, WITHDRAWN, STOPPED, RETURNED -> EnumSet.noneOf(Verb.class);
        };
    }
}
