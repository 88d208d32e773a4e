package vn.motcua.cases.printing.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class VietnameseTimeTest {

    @Test
    void momentsAreWrittenInTheCivilTimeOfVietnam() {
        assertThat(VietnameseTime.moment(Instant.parse("2024-03-04T01:30:00Z")))
                .isEqualTo("08 giờ 30 phút, ngày 04 tháng 3 năm 2024");
        assertThat(VietnameseTime.moment(Instant.parse("2024-12-31T17:05:59Z")))
                .isEqualTo("00 giờ 05 phút, ngày 01 tháng 01 năm 2025");
    }

    @Test
    void smallDaysAndTheFirstTwoMonthsTakeAZero() {
        assertThat(VietnameseTime.day(LocalDate.of(2024, 2, 9))).isEqualTo("ngày 09 tháng 02 năm 2024");
        assertThat(VietnameseTime.day(LocalDate.of(2024, 11, 19))).isEqualTo("ngày 19 tháng 11 năm 2024");
    }

    @Test
    void tablesWriteItShort() {
        assertThat(VietnameseTime.date(LocalDate.of(2024, 3, 4))).isEqualTo("04/03/2024");
        assertThat(VietnameseTime.time(Instant.parse("2024-03-04T01:05:00Z"))).isEqualTo("08:05");
    }
}
