package vn.motcua.cases.printing.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

import vn.motcua.time.CivilTime;

/** Instants and days as official papers write them, in the civil time of Vietnam. */
final class VietnameseTime {

    private VietnameseTime() {
    }

    /** Such as {@code 08 giờ 30 phút, ngày 04 tháng 3 năm 2024}. */
    static String moment(Instant instant) {
        ZonedDateTime civil = instant.atZone(CivilTime.ZONE);
        return "%02d giờ %02d phút, %s".formatted(civil.getHour(), civil.getMinute(), day(civil.toLocalDate()));
    }

    /**
     * Such as {@code ngày 04 tháng 3 năm 2024}: days below 10 and months below 3 take a zero, so that nobody can put a 1 or 2
     * before them (Decree 30/2020/NĐ-CP, annex I, part II).
     */
    static String day(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "%02d".formatted(day.getMonthValue()) : String.valueOf(day.getMonthValue());
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }

    /** Such as {@code 04/03/2024}, for tables. */
    static String date(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** Such as {@code 08:30}, for tables. */
    static String time(Instant instant) {
        ZonedDateTime civil = instant.atZone(CivilTime.ZONE);
        return "%02d:%02d".formatted(civil.getHour(), civil.getMinute());
    }
}
