package vn.motcua.workingtime;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.workingtime.SampleCalendar.CALENDAR;
import static vn.motcua.workingtime.SampleCalendar.at;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class ReadmeExampleTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void theReadmesExampleWorks() {
        // Given
        Collection<LocalDate> daysOff = CALENDAR.daysOff();
        Collection<LocalDate> workedSaturdays = CALENDAR.workedDays();
        Instant receivedAt = at("2024-03-04T08:30");
        Instant requestedAt = at("2024-03-07T10:00");
        Instant suppliedAt = at("2024-03-19T09:20");
        List<String> lines = new ArrayList<>();

        // When
        // README begins
        WorkingCalendar calendar = WorkingCalendar.standard("VN", 1, daysOff, workedSaturdays);
        LegalClock clock = new LegalClock(calendar);

        DueDate due = clock.dueDate(receivedAt, TimeLimit.workingDays("10"), List.of(new Pause(requestedAt, suppliedAt)));

        Instant promised = due.dueAt(); // null while a pause is open
        for (Interval row : due.ledger().intervals()) {
            lines.add(row.from() + " " + row.to() + " " + row.why().label(VIETNAMESE) + " " + row.amount());
        }
        // README ends

        // Then
        assertThat(promised).isEqualTo(at("2024-03-28T07:50"));
        assertThat(lines).first().asString().endsWith("Thời gian làm việc PT3H");
    }

    @Test
    void theReadmeShowsTheCodeTested() throws IOException {
        // Given
        String source = Files.readString(Path.of("src/test/java/vn/motcua/workingtime/ReadmeExampleTest.java"));

        // When
        String tested = source.split("// README (begins|ends)\n")[1];

        // Then
        assertThat(words(Files.readString(Path.of("README.md")))).contains(words(tested));
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }
}
