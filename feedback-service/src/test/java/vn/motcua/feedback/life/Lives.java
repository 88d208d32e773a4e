package vn.motcua.feedback.life;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;

import vn.motcua.contracts.feedback.FeedbackKind;
import vn.motcua.contracts.feedback.SatisfactionLevel;
import vn.motcua.feedback.code.FeedbackCode;
import vn.motcua.feedback.terms.HandlingLimits;
import vn.motcua.feedback.terms.Terms;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.WorkingCalendar;

/** Tells lives of feedback in few words, on a calendar without holidays. Times are local. */
public final class Lives {

    public static final String DISTRICT = "H28.30";
    public static final String COMMUNE = "H28.30.001";
    public static final Terms TERMS = terms();

    private final Feedback feedback;

    private Lives(Feedback feedback) {
        this.feedback = feedback;
    }

    public static Lives submitted(String at) {
        return submitted(at, new Sender("Nguyễn Thị Lan", "0912 345 678", "lan@example.vn"));
    }

    public static Lives submitted(String at, Sender sender) {
        Submission submission = new Submission(COMMUNE, FeedbackKind.CONDUCT, sender, "Chờ lâu", "Tôi chờ hai giờ.");
        return new Lives(Feedback.submit(submission, FeedbackCode.of(COMMUNE, LocalDate.parse(at.substring(0, 10)), 1),
                new Act(at(at), null, null, null), TERMS));
    }

    public Lives supplementRequested(String at) {
        feedback.requestSupplement(act(at, "Chưa rõ ngày"), TERMS);
        return this;
    }

    public Lives supplementSupplied(String at) {
        feedback.supplySupplement(act(at, "Ngày 04/3"), TERMS);
        return this;
    }

    public Lives refused(String at) {
        feedback.refuse(act(at, "Thuộc khiếu nại"), TERMS);
        return this;
    }

    public Lives forwarded(String at) {
        return forwarded(DISTRICT, at);
    }

    public Lives forwarded(String toUnit, String at) {
        feedback.forward(toUnit, act(at, null), TERMS);
        return this;
    }

    public Lives takenUp(String at) {
        feedback.takeUp(act(at, null));
        return this;
    }

    public Lives givenBack(String at) {
        feedback.giveBack(act(at, "Không thuộc thẩm quyền"));
        return this;
    }

    public Lives answered(String at) {
        feedback.answer(act(at, "Đã bố trí thêm quầy."), TERMS);
        return this;
    }

    public Lives published(String at) {
        feedback.publish(act(at, null));
        return this;
    }

    public Lives rated(SatisfactionLevel level, String at) {
        feedback.rate(level, new Act(at(at), null, null, null));
        return this;
    }

    public Feedback feedback() {
        return feedback;
    }

    /** The latest step. */
    public Step step() {
        return feedback.steps().get(feedback.steps().size() - 1);
    }

    public static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CivilTime.ZONE).toInstant();
    }

    public Act act(String at, String text) {
        return new Act(at(at), "lan", feedback.holdingUnit(), text);
    }

    private static Terms terms() {
        try (InputStream rules = Lives.class.getResourceAsStream("/rules/feedback-limits.json")) {
            return new Terms(new LegalClock(WorkingCalendar.standard("VN", 1, Set.of(), Set.of())),
                    HandlingLimits.read(rules).on(LocalDate.of(2024, 3, 4)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
