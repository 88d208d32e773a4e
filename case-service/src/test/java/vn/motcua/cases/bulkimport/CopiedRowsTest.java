package vn.motcua.cases.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Calls;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.bulkimport.ImportStore.Stored;
import vn.motcua.cases.catalogue.Catalogues;
import vn.motcua.cases.code.CaseCode;
import vn.motcua.cases.life.Act;
import vn.motcua.cases.life.Applicant;
import vn.motcua.cases.life.Applicant.ApplicantType;
import vn.motcua.cases.life.Applicant.IdentityType;
import vn.motcua.cases.life.Case;
import vn.motcua.cases.life.CaseRow;
import vn.motcua.cases.life.Cases;
import vn.motcua.cases.life.Intake;
import vn.motcua.cases.life.Route;
import vn.motcua.cases.life.SubmittedDocument;
import vn.motcua.cases.life.SubmittedDocument.Form;
import vn.motcua.cases.store.MonthPartitions;
import vn.motcua.contracts.catalog.Channel;
import vn.motcua.testing.RealComponents;
import vn.motcua.workingtime.LegalClock;
import vn.motcua.workingtime.TimeLimit;

/** A case written by COPY equals one written by INSERT, column by column and view by view. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class CopiedRowsTest {

    private static final Instant AT = Instant.parse("2024-03-04T02:00:00.123456Z");
    /** Everything that means something to COPY's text format or to JSON. */
    private static final String STRANGE = "Tab\tand\nnewline\r\\backslash \\N \\. \"quoted\" {json} ký tự ậ\u0323 😀 \u0001 ,;'";

    /** What no two cases share; the words have the code's number among them. */
    private static final String[] PARTICULAR = { "id", "code", "source_id", "lookup_pin", "words" };

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Catalogues catalogues;

    @Inject
    ImportStore store;

    @Inject
    Cases cases;

    @Inject
    MonthPartitions partitions;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
        partitions.ensure(Case.dayOf(AT));
    }

    @Test
    void ofACaseWithEverything() throws JsonProcessingException {
        // Given
        Case persisted = full(new CaseCode(SampleCatalogue.communeOf(10), Case.dayOf(AT), 1), "p");
        Case copied = full(new CaseCode(SampleCatalogue.communeOf(10), Case.dayOf(AT), 2), "c");

        // Then
        equalInEverything(persisted, copied);
    }

    @Test
    void ofACaseWithNextToNothing() throws JsonProcessingException {
        // Given
        Case persisted = bare(new CaseCode(SampleCatalogue.communeOf(11), Case.dayOf(AT), 1), "p");
        Case copied = bare(new CaseCode(SampleCatalogue.communeOf(11), Case.dayOf(AT), 2), "c");

        // Then
        equalInEverything(persisted, copied);
    }

    private void equalInEverything(Case persisted, Case copied) throws JsonProcessingException {
        QuarkusTransaction.requiringNew().run(() -> cases.add(persisted));
        QuarkusTransaction.requiringNew().run(() -> store.store(List
                .of(new Stored(new CaseRow(copied.id(), copied.version(), copied.sequence(), copied), new byte[] { 1, 2, 3 },
                        true))));
        assertThat(row("cases WHERE code = ?", copied.code(), PARTICULAR))
                .isEqualTo(row("cases WHERE code = ?", persisted.code(), PARTICULAR));
        for (int ordinal = 1; ordinal <= persisted.steps(); ordinal++) {
            String step = "case_history WHERE ordinal = " + ordinal + " AND case_id = ?::uuid";
            assertThat(row(step, copied.id().toString(), "case_id"))
                    .isEqualTo(row(step, persisted.id().toString(), "case_id"));
        }
        assertThat(view(copied, "")).isEqualTo(view(persisted, ""));
        assertThat(view(copied, "/history")).isEqualTo(view(persisted, "/history"));
    }

    private Map<String, Object> row(String fromAndWhere, String key, String... without) throws JsonProcessingException {
        Map<String, Object> columns = new ObjectMapper().readValue(
                rows.one("SELECT row_to_json(found) FROM (SELECT * FROM " + fromAndWhere + ") found", key),
                new TypeReference<TreeMap<String, Object>>() {
                });
        columns.keySet().removeAll(List.of(without));
        return columns;
    }

    private static Object view(Case subject, String part) throws JsonProcessingException {
        String text = Calls.as("officer", SampleCatalogue.PROVINCE).get("/api/v1/cases/" + subject.code() + part).then()
                .statusCode(200).extract().asString();
        Object view = new ObjectMapper().readValue(text, Object.class);
        if (view instanceof Map<?, ?> fields) {
            Map<Object, Object> kept = new LinkedHashMap<>(fields);
            kept.keySet().removeAll(List.of("code", "sourceId", "lookupPin"));
            return kept;
        }
        return view;
    }

    private Case full(CaseCode code, String sourceId) {
        LegalClock clock = catalogues.catalogue().legalClock();
        Intake intake = new Intake(code.unit(), code.unit(), SampleCatalogue.PROCEDURE, 1, Channel.POSTAL,
                new Applicant(STRANGE, ApplicantType.BUSINESS, IdentityType.CCCD, "001122334455", "+84 912345678",
                        "lan@example.vn", STRANGE),
                STRANGE, List.of(new SubmittedDocument("TK", Form.ORIGINAL), new SubmittedDocument("GCS", Form.PHOTO)), AT,
                "SYS", sourceId);
        Case subject = Case.register(intake, code, act(0, null));
        subject.requestSupplement(act(1, STRANGE));
        subject.supplySupplement(act(2, null), clock);
        subject.accept(act(3, null), TimeLimit.workingHours("12.25"), clock);
        subject.transfer(act(4, STRANGE), SampleCatalogue.DEPARTMENT, List.of(), Route.unplanned(clock));
        subject.requestSupplement(act(5, STRANGE));
        subject.supplySupplement(act(6, null), clock);
        subject.requestPayment(act(7, null), 1_000_000_000_000L);
        subject.confirmPayment(act(8, null), true, clock);
        subject.requestSupplement(new Act(AT.plusSeconds(9 * 3600), "hung", code.unit(), "leader", STRANGE, true));
        subject.supplySupplement(act(10, null), clock);
        subject.resolve(act(11, STRANGE), STRANGE, clock);
        return subject;
    }

    private Case bare(CaseCode code, String sourceId) {
        Intake intake = new Intake(code.unit(), code.unit(), SampleCatalogue.PROCEDURE, 1, Channel.COUNTER,
                new Applicant("Công dân mẫu 000003", ApplicantType.CITIZEN, null, null, null, null, null), null, List.of(), AT,
                "SYS-B", sourceId);
        return Case.register(intake, code, act(0, null));
    }

    private static Act act(int hour, String reason) {
        return new Act(AT.plusSeconds(hour * 3600L), hour % 2 == 0 ? STRANGE : null, SampleCatalogue.COMMUNE, "officer", reason,
                false);
    }
}
