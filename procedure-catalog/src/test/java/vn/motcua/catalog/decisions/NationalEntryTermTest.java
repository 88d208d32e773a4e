package vn.motcua.catalog.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.workingtime.WorkingCalendar;

/** Decision 766/QĐ-TTg, indicator 1.2: the national database has it within 5 working days of the decision. */
class NationalEntryTermTest {

    private final WorkingCalendar calendar = WorkingCalendar.standard("VN", 1,
            List.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 4, 29)), List.of(LocalDate.of(2024, 5, 4)));

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource({ "2024-03-04,2024-03-11,an ordinary Monday", "2024-03-01,2024-03-08,a Friday",
            "2024-03-02,2024-03-08,signed on a Saturday", "2023-12-29,2024-01-08,over New Year",
            "2024-04-27,2024-05-04,a worked Saturday counts" })
    void runsFiveWorkingDaysAfterTheDayOfIssue(LocalDate issuedOn, LocalDate dueOn, String why) {
        assertThat(NationalEntryTerm.dueOn(issuedOn, calendar)).as(why).isEqualTo(dueOn);
    }
}
