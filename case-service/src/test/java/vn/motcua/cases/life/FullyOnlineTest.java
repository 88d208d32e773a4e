package vn.motcua.cases.life;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.cases.life.FeesPaid.AT_COUNTER;
import static vn.motcua.cases.life.FeesPaid.NONE;
import static vn.motcua.contracts.cases.HandoverMethod.ELECTRONIC;
import static vn.motcua.contracts.cases.HandoverMethod.IN_PERSON;
import static vn.motcua.contracts.cases.HandoverMethod.POSTAL;
import static vn.motcua.contracts.catalog.Channel.COUNTER;
import static vn.motcua.contracts.catalog.Channel.ONLINE;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.cases.CaseAccepted;
import vn.motcua.contracts.cases.DocumentCounts;
import vn.motcua.contracts.cases.HandlingManner;
import vn.motcua.contracts.cases.ResultForm;
import vn.motcua.contracts.cases.ResultHandedOver;
import vn.motcua.contracts.cases.SupplementSupplied;

/** Decree 42/2022/NĐ-CP, art. 11. */
class FullyOnlineTest {
    private static final Manner PAID_ONLINE = Manner.UNTOLD.paid(true);

    @Test
    void isSubmittedOnlinePaidOnlineOrForNothingAndHandedOverFromAfar() {
        assertThat(Manner.UNTOLD.handedOver(ONLINE, ELECTRONIC, NONE).fullyOnline()).isTrue();
        assertThat(Manner.UNTOLD.handedOver(ONLINE, POSTAL, FeesPaid.ONLINE).fullyOnline()).isTrue();
        assertThat(PAID_ONLINE.handedOver(ONLINE, POSTAL, null).fullyOnline()).isTrue();
    }

    @Test
    void isNotOnceTheApplicantHadToCome() {
        assertThat(Manner.UNTOLD.handedOver(COUNTER, ELECTRONIC, NONE).fullyOnline()).isFalse();
        assertThat(Manner.UNTOLD.handedOver(ONLINE, IN_PERSON, NONE).fullyOnline()).isFalse();
        assertThat(Manner.UNTOLD.handedOver(ONLINE, POSTAL, AT_COUNTER).fullyOnline()).isFalse();
        assertThat(PAID_ONLINE.paid(false).handedOver(ONLINE, POSTAL, NONE).fullyOnline()).isFalse();
        assertThat(PAID_ONLINE.paid(false).paid(true).handedOver(ONLINE, POSTAL, FeesPaid.ONLINE).fullyOnline()).isFalse();
        assertThat(PAID_ONLINE.handedOver(ONLINE, POSTAL, AT_COUNTER).fullyOnline()).isFalse();
    }

    @Test
    void isUnknownWhereNobodySaysHowItWasPaidOrHandedOver() {
        assertThat(Manner.UNTOLD.handedOver(ONLINE, POSTAL, null).fullyOnline()).isNull();
        assertThat(Manner.UNTOLD.handedOver(ONLINE, null, NONE).fullyOnline()).isNull();
    }

    @Test
    void handingOverTellsOfIt() {
        // Given
        Case told = SampleCase.resolved();
        Case silent = SampleCase.resolved();

        // When
        told.handOver(SampleCase.by("2024-03-06T11:00"), POSTAL, NONE);
        silent.handOver(SampleCase.by("2024-03-06T11:00"));

        // Then
        assertThat(told.newFacts()).contains(
                new ResultHandedOver(told.ref(), SampleCase.at("2024-03-06T11:00"), POSTAL, false));
        assertThat(silent.newFacts()).contains(new ResultHandedOver(silent.ref(), SampleCase.at("2024-03-06T11:00")));
        assertThat(silent.toldManner()).isNull();
        assertThat(silent.manner).isNull();
    }

    @Test
    void documentsAreToldByFormAndAgainWithASupplement() {
        // Given
        Case subject = SampleCase.accepted();
        subject.requestSupplement(SampleCase.because("2024-03-05T09:00", "thiếu giấy tờ"));

        // When
        subject.supplySupplement(SampleCase.by("2024-03-06T09:00"),
                List.of(new SubmittedDocument("TK", SubmittedDocument.Form.DIGITISED),
                        new SubmittedDocument("GCS", SubmittedDocument.Form.DIGITISED),
                        new SubmittedDocument("CC", SubmittedDocument.Form.NATIONAL_DATABASE)),
                SampleCase.CLOCK);

        // Then
        DocumentCounts counts = new DocumentCounts(null, null, null, 2, null, 1);
        assertThat(subject.newFacts()).filteredOn(CaseAccepted.class::isInstance)
                .extracting(fact -> ((CaseAccepted) fact).documents()).containsOnlyNulls();
        assertThat(subject.newFacts()).contains(
                new SupplementSupplied(subject.ref(), SampleCase.at("2024-03-06T09:00"), subject.dueAt(), counts));
        assertThat(subject.toldManner()).isEqualTo(new HandlingManner(counts, null, null, null));
    }

    @Test
    void aCorrectionTakesTheToldFormOfTheResultBack() {
        // Given
        Case subject = SampleCase.resolved();
        subject.tellResultForm(ResultForm.ELECTRONIC);

        // When
        subject.correctResolution(SampleCase.decided("2024-03-06T11:00", "nhầm lẫn"), SampleCase.CLOCK);

        // Then
        assertThat(subject.manner().resultForm()).isNull();
    }
}
