package vn.motcua.cases.life;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Applicant.ApplicantType;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.time.CivilTime;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.TimeLimit;
import vn.motcua.workingtime.WorkingCalendar;

/** Cases of five working days, and the words in which their tests speak. 4 March 2024 is a Monday. */
final class SampleCase {

    static final String COMMUNE = "H28.30.001";
    static final String DEPARTMENT = "H28.03";
    static final String OTHER_DEPARTMENT = "H28.04";
    static final LegalClock CLOCK = new LegalClock(WorkingCalendar.standard("VN", 1, List.of(), List.of()));
    /** The way of a case whose procedure plans none. */
    static final Route ALONE = Route.unplanned(CLOCK);
    static final TimeLimit FIVE_DAYS = TimeLimit.workingDays(5);
    static final Instant SUBMITTED = at("2024-03-04T09:00");

    private SampleCase() {
    }

    static Case registered() {
        return Case.register(intake(SUBMITTED), new CaseCode(COMMUNE, LocalDate.of(2024, 3, 4), 1), by("2024-03-04T09:00"));
    }

    static Case accepted() {
        return accepted(FIVE_DAYS);
    }

    static Case accepted(TimeLimit limit) {
        return Case.receive(intake(SUBMITTED), new CaseCode(COMMUNE, LocalDate.of(2024, 3, 4), 1), by("2024-03-04T09:00"),
                limit, CLOCK);
    }

    static Case resolved() {
        Case resolved = accepted();
        resolved.resolve(by("2024-03-06T10:00"), "12/KS", CLOCK);
        return resolved;
    }

    static Intake intake(Instant submittedAt) {
        return new Intake(COMMUNE, COMMUNE, "1.001193", 1, Channel.COUNTER,
                new Applicant("Công dân mẫu 000001", ApplicantType.CITIZEN, null, null, null, null, null), null, List.of(),
                submittedAt, null, null);
    }

    static Act by(String local) {
        return new Act(at(local), "lan", COMMUNE, "officer", null, false);
    }

    static Act because(String local, String reason) {
        return new Act(at(local), "lan", COMMUNE, "officer", reason, false);
    }

    /** A leader decides. */
    static Act decided(String local, String reason) {
        return new Act(at(local), "hung", COMMUNE, "leader", reason, false);
    }

    /** As another system tells it. */
    static Act told(String local, String actor, String role, String reason, boolean overrides) {
        return new Act(at(local), actor, COMMUNE, role, null, "HUYEN-30", reason, overrides);
    }

    static Act overriding(String local, String reason) {
        return new Act(at(local), "hung", COMMUNE, "leader", reason, true);
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(CivilTime.ZONE).toInstant();
    }
}
