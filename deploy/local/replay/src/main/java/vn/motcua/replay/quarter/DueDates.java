package vn.motcua.replay.quarter;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import vn.motcua.replay.province.Holidays;
import vn.motcua.replay.province.ProcedureBody;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.LimitUnit;
import vn.motcua.workingtime.Pause;
import vn.motcua.workingtime.TimeLimit;
import vn.motcua.workingtime.WorkingCalendar;

/** The legal clock in the local time of the province. */
final class DueDates {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final LegalClock clock;

    DueDates(Holidays holidays) {
        this.clock = new LegalClock(WorkingCalendar.standard("VN", 1, holidays.daysOff(), holidays.workedDays()));
    }

    LocalDateTime without(LocalDateTime acceptedAt, ProcedureBody.Limit limit) {
        return due(acceptedAt, limit, List.of());
    }

    LocalDateTime with(LocalDateTime acceptedAt, ProcedureBody.Limit limit, LocalDateTime from, LocalDateTime to) {
        return due(acceptedAt, limit, List.of(new Pause(instant(from), instant(to))));
    }

    private LocalDateTime due(LocalDateTime acceptedAt, ProcedureBody.Limit limit, List<Pause> pauses) {
        TimeLimit counted = new TimeLimit(LimitUnit.valueOf(limit.unit().name()), limit.value());
        return LocalDateTime.ofInstant(clock.dueAt(instant(acceptedAt), counted, pauses), ZONE);
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }
}
