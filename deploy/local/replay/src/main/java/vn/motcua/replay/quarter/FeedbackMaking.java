package vn.motcua.replay.quarter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import vn.motcua.contracts.feedback.FeedbackKind;
import vn.motcua.contracts.feedback.FeedbackStepKind;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.replay.Json;
import vn.motcua.replay.province.PublishedFigures;

/** Makes up feedback: the quarter's, all answered, published and liked, and a little before and after it. */
final class FeedbackMaking {

    private static final String SOURCE = "phan-anh-kien-nghi";
    /** The province's office takes feedback in and forwards it to whom it concerns. */
    private static final String OFFICE = "H28.01";
    private static final List<String> CONCERNED = List.of("H28.20", "H28.30", "H28.32", "H28.10", "H28.33", "H28.30.006",
            "H28.37", "H28.08");
    private static final List<FeedbackKind> KINDS = List.of(FeedbackKind.CONDUCT, FeedbackKind.REGULATION, FeedbackKind.BOTH);
    private static final int BESIDE = 3;
    /** Working days between the period's last submission and its end, so that the answer is out by then. */
    private static final int TIME_TO_ANSWER = 14;

    /** One feedback as the portal's system sends it. */
    record FeedbackLine(String sourceSystem, String sourceId, String receivingUnit, FeedbackKind kind, Sender sender,
            String subject, String content, List<FeedbackStep> timeline) {
    }

    /** Plainly invented. */
    record Sender(String name, String phone) {
    }

    /** One dated step; {@code unit} is where a forwarded feedback goes, or who acts. */
    record FeedbackStep(FeedbackStepKind step, String at, String unit, String text, SatisfactionLevel level) {
    }

    private final OfficeTime office;
    private final Random random;
    private final LocalDate from;
    private final LocalDate to;

    FeedbackMaking(OfficeTime office, PublishedFigures.Period period, Random random) {
        this.office = office;
        this.random = random;
        this.from = period.from();
        this.to = period.to();
    }

    List<byte[]> lines(PublishedFigures.Feedback targets) {
        long first = office.startOf(from);
        long last = office.endOf(to) - (long) TIME_TO_ANSWER * OfficeTime.DAY;
        List<byte[]> lines = new ArrayList<>();
        for (int i = 0; i < BESIDE; i++) {
            add(lines, first - (long) (22 + i) * OfficeTime.DAY);
        }
        for (int i = 0; i < targets.received(); i++) {
            add(lines, first + (last - first) * i / Math.max(1, targets.received() - 1) + random.nextInt(120));
        }
        for (int i = 0; i < BESIDE; i++) {
            add(lines, office.endOf(to) + 30 + (long) i * OfficeTime.DAY);
        }
        return lines;
    }

    private void add(List<byte[]> lines, long submitted) {
        int number = lines.size() + 1;
        String concerned = CONCERNED.get(random.nextInt(CONCERNED.size()));
        long forwarded = submitted + 60 + random.nextInt(2 * OfficeTime.DAY);
        long takenUp = forwarded + 30 + random.nextInt(OfficeTime.DAY);
        long answered = takenUp + OfficeTime.DAY + random.nextInt(6 * OfficeTime.DAY);
        long published = answered + 20 + random.nextInt(OfficeTime.DAY);
        // People write at any hour; the office reads it when it opens.
        LocalDateTime written = office.at(submitted).minusMinutes(random.nextInt(20));
        List<FeedbackStep> timeline = List.of(step(FeedbackStepKind.SUBMITTED, written, null, null, null),
                step(FeedbackStepKind.FORWARDED, office.at(forwarded), concerned, null, null),
                step(FeedbackStepKind.TAKEN_UP, office.at(takenUp), concerned, null, null),
                step(FeedbackStepKind.ANSWERED, office.at(answered), concerned,
                        "Cơ quan đã kiểm tra và trả lời (dữ liệu mẫu).", null),
                step(FeedbackStepKind.PUBLISHED, office.at(published), OFFICE, null, null),
                step(FeedbackStepKind.RATED, office.at(published + 30 + random.nextInt(300)), null, null,
                        number % 3 == 0 ? SatisfactionLevel.SATISFIED : SatisfactionLevel.VERY_SATISFIED));
        lines.add(Json.bytes(new FeedbackLine(SOURCE, "PAKN-%04d".formatted(number), OFFICE, KINDS.get(number % KINDS.size()),
                new Sender("Người gửi mẫu %04d".formatted(number), "0900 000 %03d".formatted(number)),
                "Phản ánh mẫu %04d".formatted(number), "Nội dung phản ánh, kiến nghị do bộ sinh dữ liệu đặt ra.", timeline)));
    }

    private static FeedbackStep step(FeedbackStepKind kind, LocalDateTime at, String unit, String text,
            SatisfactionLevel level) {
        return new FeedbackStep(kind, Digits.instant(at), unit, text, level);
    }
}
