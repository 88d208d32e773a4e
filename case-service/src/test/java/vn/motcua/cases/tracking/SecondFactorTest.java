package vn.motcua.cases.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.Applicant.ApplicantType;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Intake;
import vn.motcua.contracts.catalog.Channel;

class SecondFactorTest {

    private static final Instant AT = Instant.parse("2024-03-04T02:00:00Z");

    private static Case of(String phone, String identityNumber) {
        return Case.register(
                new Intake("H28.30.001", "H28.30.001", "1.001193", 1, Channel.COUNTER,
                        new Applicant("Công dân mẫu 000001", ApplicantType.CITIZEN, null, identityNumber, phone, null, null),
                        null, List.of(), AT, null, null),
                new CaseCode("H28.30.001", LocalDate.of(2024, 3, 4), 1),
                new Act(AT, "lan", "H28.30.001", "officer", null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = { "0123", " 01 23 ", "01-23", "4567" })
    void theLastFourDigitsOfPhoneAndIdentityNumberOpen(String typed) {
        // Given
        Case subject = of("+84 900.000-123", "001099004567");

        // Then
        assertThat(SecondFactor.typed(typed).opens(subject)).isTrue();
    }

    @Test
    void theSixDigitsOnTheReceiptOpen() {
        // Given
        Case subject = of(null, null);

        // Then
        assertThat(SecondFactor.typed(subject.lookupPin()).opens(subject)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "none", "3", "123", "00123", "900000123", "0900000123", "001099004567", "٠١٢٣", "0124",
            "000123",
            "0123\u0000" })
    void nothingElseDoes(String typed) {
        // Given
        Case subject = of("0900 000 123", "001099004567");

        // Then
        assertThat(SecondFactor.typed(typed).opens(subject)).isEqualTo(typed.equals(subject.lookupPin()));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "none", "0000", "000000" })
    void whatIsNotThereIsNotOpenedByAnything(String typed) {
        // Given
        Case withoutNumbers = of("........", null);

        // Then
        assertThat(SecondFactor.typed(typed).opens(null)).isFalse();
        assertThat(SecondFactor.typed(typed).opens(withoutNumbers)).isEqualTo(typed.equals(withoutNumbers.lookupPin()));
    }
}
