package vn.motcua.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.Cases;
import vn.motcua.database.Parameters;
import vn.motcua.database.TrailingStatements;
import vn.motcua.outbox.Outbox;
import vn.motcua.outbox.OutboxEvent;
import vn.motcua.testing.RealComponents;
import vn.motcua.testing.Topic;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.WorkingCalendar;

/** Rows, numbers, remembered answers and events stand or fall together. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class NothingHalfDoneTest {

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Outbox outbox;

    @Inject
    Cases cases;

    @Inject
    TrailingStatements statements;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @AfterEach
    void mend() {
        rows.run("ALTER TABLE outbox DROP CONSTRAINT IF EXISTS untellable");
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        // Given
        OutboxEvent event = new OutboxEvent("cases", UUID.randomUUID(), "X", 1, "vn.motcua.cases.CaseRegistered.v1",
                Instant.EPOCH, Map.of());

        // Then
        assertThatThrownBy(() -> outbox.append(event)).isInstanceOf(IllegalStateException.class);
        assertThat(rows.count("outbox WHERE subject = 'X'")).isZero();
    }

    @Test
    void aCaseThatCannotBeToldIsNotStored() {
        // Given
        String unit = SampleCatalogue.communeOf(16);
        rows.told();
        rows.run("ALTER TABLE outbox ADD CONSTRAINT untellable CHECK (subject NOT LIKE '" + unit + "-%')");
        Map<String, Long> before = rows.counts();

        // When
        String answer = Calls.as("officer", unit).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Calls.reception(unit, true)).post("/api/v1/cases").then().statusCode(500)
                .contentType("application/problem+json").body("type", equalTo("urn:motcua:problem:http-500")).extract()
                .asString();

        // Then
        assertThat(answer).doesNotContainIgnoringCase("sql").doesNotContainIgnoringCase("exception")
                .doesNotContain("untellable").doesNotContain("outbox");
        assertThat(rows.counts()).isEqualTo(before);
        mend();
        assertThat(Calls.received(unit, true)).endsWith("-0001");
    }

    @Test
    void aStepThatCannotBeToldIsNotTaken() {
        // Given
        String unit = SampleCatalogue.communeOf(17);
        String code = Calls.received(unit, true);
        rows.told();
        rows.run("ALTER TABLE outbox ADD CONSTRAINT untellable CHECK (subject <> '" + code + "')");

        // When
        Calls.act("officer", unit, code, "withdraw", Map.of()).statusCode(500);

        // Then
        mend();
        Calls.as("officer", unit).get("/api/v1/cases/{code}", code).then().statusCode(200).header("ETag", "\"0\"")
                .body("state", equalTo("ACCEPTED"));
        Calls.act("officer", unit, code, "withdraw", Map.of()).statusCode(200);
        assertThat(rows.toldOf(code)).extracting(Topic.Seen::sequence).containsExactly(1L, 2L);
    }

    @Test
    void aChangeOfACaseThatSomebodyElseHasChangedFails() {
        // Given
        String code = Calls.received(SampleCatalogue.communeOf(19), true);
        Case read = QuarkusTransaction.requiringNew()
                .call(() -> cases.byCode(CaseCode.parse(code).orElseThrow()).orElseThrow());
        Calls.act("officer", SampleCatalogue.communeOf(19), code, "withdraw", Map.of()).statusCode(200);
        rows.told();
        Map<String, Long> before = rows.counts();

        // When
        read.resolve(new Act(read.lastStepAt(), "an", SampleCatalogue.communeOf(19), "officer", null, false), null,
                new LegalClock(WorkingCalendar.standard("VN", 1, List.of(), List.of())));

        // Then
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> cases.change(read)))
                .isInstanceOf(QuarkusTransactionException.class);
        assertThat(rows.counts()).isEqualTo(before);
    }

    @Test
    void aTrailingStatementThatTouchesNoRowFailsItsTransaction() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                .run(() -> statements.add("UPDATE cases SET version = 7 WHERE false", new Parameters())))
                .rootCause().isInstanceOf(IllegalStateException.class).hasMessageContaining("UPDATE cases");
    }
}
