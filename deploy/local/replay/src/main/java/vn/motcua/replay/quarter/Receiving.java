package vn.motcua.replay.quarter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

import vn.motcua.contracts.cases.StepKind;
import vn.motcua.contracts.catalog.Channel;

/** How a case comes in: over the counter in office hours, by post, or online at any hour. */
final class Receiving {

    private static final double ACCEPTED_BY_MACHINE = 0.12;
    private static final double SUPPLEMENTED_FIRST = 0.015;

    private final OfficeTime office;
    private final Random random;

    Receiving(OfficeTime office, Random random) {
        this.office = office;
        this.random = random;
    }

    /** A case accepted on that working day; by machine perhaps on the weekend behind it. */
    Reception on(LocalDate day, Channel channel) {
        long minute = office.startOf(day) + busyMinute();
        return switch (channel) {
            case COUNTER -> new Reception(List.of(Step.of(StepKind.ACCEPTED, office.at(minute))));
            case POSTAL -> new Reception(List.of(Step.of(StepKind.REGISTERED, office.at(minute - 10 - random.nextInt(150))),
                    Step.of(StepKind.ACCEPTED, office.at(minute))));
            case ONLINE -> online(day, minute);
        };
    }

    /** A registration of that day that nobody has answered yet. */
    Step registration(LocalDate day, Channel channel) {
        return Step.of(StepKind.REGISTERED,
                channel == Channel.ONLINE ? wakingHour(day) : office.at(office.startOf(day) + busyMinute()));
    }

    private Reception online(LocalDate day, long minute) {
        double drawn = random.nextDouble();
        if (drawn < ACCEPTED_BY_MACHINE) {
            LocalDateTime at = wakingHour(day.plusDays(day.getDayOfWeek() == DayOfWeek.FRIDAY ? random.nextInt(3) : 0));
            return new Reception(List.of(Step.of(StepKind.REGISTERED, at), Step.of(StepKind.ACCEPTED, at.plusSeconds(2))));
        }
        LocalDateTime accepted = office.at(minute);
        if (drawn < ACCEPTED_BY_MACHINE + SUPPLEMENTED_FIRST) {
            LocalDateTime supplied = office.at(minute - 10 - random.nextInt(60));
            LocalDateTime requested = office.at(minute - OfficeTime.DAY - random.nextInt(2 * OfficeTime.DAY));
            return new Reception(List.of(Step.of(StepKind.REGISTERED, requested.minusMinutes(30 + random.nextInt(400))),
                    Step.because(StepKind.SUPPLEMENT_REQUESTED, requested, Wording.SUPPLEMENT),
                    Step.of(StepKind.SUPPLEMENT_SUPPLIED, supplied), Step.of(StepKind.ACCEPTED, accepted)));
        }
        int overnight = day.getDayOfWeek() == DayOfWeek.MONDAY ? 60 : 16;
        double drawnWait = random.nextDouble();
        return new Reception(
                List.of(Step.of(StepKind.REGISTERED,
                        accepted.minusMinutes(5 + (long) (drawnWait * drawnWait * overnight * 60))),
                        Step.of(StepKind.ACCEPTED, accepted)));
    }

    /** People come in the middle of the morning, fewer in the afternoon. */
    private int busyMinute() {
        double middle = (random.nextDouble() + random.nextDouble()) / 2;
        return random.nextDouble() < 0.62 ? 15 + (int) (middle * 250) : 272 + (int) (middle * 205);
    }

    private LocalDateTime wakingHour(LocalDate day) {
        return day.atTime(6, 0).plusSeconds(random.nextInt(17 * 3600));
    }
}
