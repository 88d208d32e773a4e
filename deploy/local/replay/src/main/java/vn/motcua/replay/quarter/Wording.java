package vn.motcua.replay.quarter;

import java.util.List;
import java.util.Random;

/** The few sentences officers give as reasons. */
final class Wording {

    static final String SUPPLEMENT = "Bổ sung giấy tờ còn thiếu theo phiếu hướng dẫn";
    static final String STOP = "Dừng xử lý theo văn bản của cơ quan giải quyết";
    private static final List<String> REFUSALS = List.of("Hồ sơ không thuộc thẩm quyền tiếp nhận",
            "Thành phần hồ sơ không hợp lệ", "Trùng với hồ sơ đã nộp");

    private Wording() {
    }

    static String refusal(Random random) {
        return REFUSALS.get(random.nextInt(REFUSALS.size()));
    }
}
