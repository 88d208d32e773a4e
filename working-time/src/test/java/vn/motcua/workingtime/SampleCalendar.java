package vn.motcua.workingtime;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The days off and worked Saturdays of 2023 to 2026, and the words in which tests speak of time. */
final class SampleCalendar {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    static final JsonNode HOLIDAYS = json("/holidays-vn.json");
    static final WorkingCalendar CALENDAR = WorkingCalendar.standard("VN", 1, daysOff(),
            dates(HOLIDAYS.get("workedWeekendDays")));
    static final LegalClock CLOCK = new LegalClock(CALENDAR);

    private SampleCalendar() {
    }

    static List<LocalDate> daysOff() {
        return dates(HOLIDAYS.get("holidays"));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static Pause pause(String from, String to) {
        return new Pause(at(from), at(to));
    }

    static JsonNode json(String resource) {
        try (InputStream in = SampleCalendar.class.getResourceAsStream(resource)) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LocalDate> dates(JsonNode rows) {
        List<LocalDate> dates = new ArrayList<>();
        rows.forEach(row -> dates.add(LocalDate.parse(row.get("date").asText())));
        return dates;
    }
}
