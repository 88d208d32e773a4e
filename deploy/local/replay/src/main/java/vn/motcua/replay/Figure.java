package vn.motcua.replay;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import vn.motcua.replay.province.PublishedFigures;
import vn.motcua.replay.quarter.Targets;

/** A figure of the table: what it must be, and where in the indicators' answers it stands. */
record Figure(String vietnamese, String english, BigDecimal published, View view, String pointer) {

    /** One question to reporting. */
    enum View {
        PROVINCE,
        SERVICE_CENTRE,
        DISTRICTS_AND_COMMUNES
    }

    static List<Figure> of(Targets targets) {
        PublishedFigures.Publication publication = targets.publication();
        PublishedFigures.Feedback feedback = targets.feedback();
        return List.of(
                cases("Hồ sơ tiếp nhận, toàn tỉnh", "received, province", targets.resolved() + targets.open(), View.PROVINCE,
                        "received"),
                cases("Hồ sơ đã giải quyết, toàn tỉnh", "resolved, province", targets.resolved(), View.PROVINCE, "resolved"),
                cases("Hồ sơ đang giải quyết, toàn tỉnh", "in progress, province", targets.open(), View.PROVINCE,
                        "inProgress"),
                cases("Hồ sơ tiếp nhận, Trung tâm PVHCC", "received, service centre",
                        targets.centreResolved() + targets.centreOpen(), View.SERVICE_CENTRE, "received"),
                cases("Hồ sơ đã giải quyết, Trung tâm PVHCC", "resolved, service centre", targets.centreResolved(),
                        View.SERVICE_CENTRE, "resolved"),
                cases("Hồ sơ đang giải quyết, Trung tâm PVHCC", "in progress, service centre", targets.centreOpen(),
                        View.SERVICE_CENTRE, "inProgress"),
                cases("Hồ sơ tiếp nhận, cấp huyện và xã", "received, districts, communes",
                        targets.localResolved() + targets.localOpen(), View.DISTRICTS_AND_COMMUNES, "received"),
                cases("Hồ sơ đã giải quyết, cấp huyện và xã", "resolved, districts, communes", targets.localResolved(),
                        View.DISTRICTS_AND_COMMUNES, "resolved"),
                cases("Hồ sơ đang giải quyết, cấp huyện và xã", "in progress, districts, communes", targets.localOpen(),
                        View.DISTRICTS_AND_COMMUNES, "inProgress"),
                new Figure("Tỷ lệ giải quyết đúng hạn, %", "on-time rate, %", targets.onTimeRatePercent(), View.PROVINCE,
                        "/cases/onTimeRatePercent"),
                new Figure("Hài lòng về giải quyết hồ sơ, %", "satisfaction with handling, %", targets.satisfactionPercent(),
                        View.PROVINCE, "/satisfaction/ratePercent"),
                count("Quyết định công bố", "publication decisions", publication.decisions(), "/publication/decisions"),
                count("Thủ tục được công bố", "procedures published", publication.procedures(), "/publication/procedures"),
                count("  ban hành mới", "introduced", publication.introduced(), "/publication/introduced"),
                count("  sửa đổi, bổ sung", "amended", publication.amended(), "/publication/amended"),
                count("  bãi bỏ", "abolished", publication.abolished(), "/publication/abolished"),
                new Figure("Công khai đúng hạn, %", "published on time, %", publication.publishedOnTimePercent(),
                        View.PROVINCE, "/publication/publishedOnTimePercent"),
                count("Phản ánh, kiến nghị tiếp nhận", "feedback received", feedback.received(), "/feedback/received"),
                count("Phản ánh, kiến nghị đã trả lời", "feedback answered", feedback.answeredAndPublished(),
                        "/feedback/answered"),
                count("Phản ánh, kiến nghị đã công khai", "feedback published", feedback.answeredAndPublished(),
                        "/feedback/published"),
                new Figure("Hài lòng với trả lời, %", "satisfaction with answers, %", feedback.satisfactionPercent(),
                        View.PROVINCE, "/feedback/satisfactionRatePercent"));
    }

    /** What reporting says, or null when it does not know the figure. */
    BigDecimal computed(Map<View, JsonNode> answers) {
        JsonNode value = answers.get(view) == null ? null : answers.get(view).at(pointer);
        return value == null || !value.isNumber() ? null : value.decimalValue();
    }

    boolean equalIn(Map<View, JsonNode> answers) {
        BigDecimal computed = computed(answers);
        return computed != null && computed.compareTo(published) == 0;
    }

    boolean percentage() {
        return pointer.endsWith("Percent");
    }

    private static Figure cases(String vietnamese, String english, int published, View view, String column) {
        return new Figure(vietnamese, english, BigDecimal.valueOf(published), view, "/cases/" + column);
    }

    private static Figure count(String vietnamese, String english, int published, String pointer) {
        return new Figure(vietnamese, english, BigDecimal.valueOf(published), View.PROVINCE, pointer);
    }
}
