package vn.motcua.cases.bulkimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Rows;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.bulkimport.Importing.Answer;
import vn.motcua.testing.RealComponents;

/** Bad lines among good ones: each is refused with its field and a reason, and hinders no other. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class InvalidLinesTest {

    @Inject
    SampleCatalogue catalogue;

    @Inject
    Rows rows;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    /** A bad line and the field the answer must name; an empty field means the line as a whole. */
    private record Bad(byte[] line, String field) {
    }

    private static Map<String, Bad> badLines() {
        Map<String, Bad> bad = new LinkedHashMap<>();
        add(bad, "unit outside the catalogue", Line.accepted("b").in("H28.30.777"), "receivingUnit");
        add(bad, "unit merged away by then", Line.bare("b").in(SampleCatalogue.MERGED_COMMUNE).step("ACCEPTED",
                "2024-02-01T09:00"), "receivingUnit");
        add(bad, "acting unit unknown", Line.accepted("b").step("RESOLVED", "2024-01-09T09:00", "unit", "H28.99"),
                "timeline[1].unit");
        add(bad, "transfer to nowhere", Line.accepted("b").step("TRANSFERRED", "2024-01-09T09:00"), "timeline[1].toUnit");
        add(bad, "transfer to an unknown unit", Line.accepted("b").step("TRANSFERRED", "2024-01-09T09:00", "toUnit", "H28.99"),
                "timeline[1].toUnit");
        add(bad, "procedure unknown", Line.accepted("b").with("procedureCode", "1.999999"), "procedureCode");
        add(bad, "procedure not in force on the day", Line.accepted("b").with("procedureCode", SampleCatalogue.ENDED_IN_2023),
                "procedureCode");
        add(bad, "procedure not offered online", Line.accepted("b").with("procedureCode", SampleCatalogue.NOT_ONLINE)
                .with("channel", "ONLINE"), "channel");
        add(bad, "resolved before received", Line.accepted("b").step("RESOLVED", "2024-01-08T08:59"), "timeline[1].step");
        add(bad, "transition the law does not know", Line.accepted("b").step("HANDED_OVER", "2024-01-09T09:00"),
                "timeline[1].step");
        add(bad, "a step after the last", Line.wholeLife("b").step("WITHDRAWN", "2024-01-16T09:00"), "timeline[8].step");
        add(bad, "begins in the middle", Line.bare("b").step("RESOLVED", "2024-01-09T09:00"), "timeline[0].step");
        add(bad, "registered twice", Line.registered("b").step("REGISTERED", "2024-01-09T09:00"), "timeline");
        add(bad, "no steps", Line.bare("b"), "timeline");
        add(bad, "second supplement request", Line.accepted("b").step("SUPPLEMENT_REQUESTED", "2024-01-09T09:00", "reason", "x")
                .step("SUPPLEMENT_SUPPLIED", "2024-01-10T09:00")
                .step("SUPPLEMENT_REQUESTED", "2024-01-11T09:00", "reason", "x"),
                "timeline[3].step");
        add(bad, "refusal without reason", Line.registered("b").step("REFUSED", "2024-01-09T09:00"), "timeline[1].reason");
        add(bad, "stop with a blank reason", Line.accepted("b").step("STOPPED", "2024-01-09T09:00", "reason", "  "),
                "timeline[1].reason");
        add(bad, "payment without amount", Line.accepted("b").step("PAYMENT_REQUESTED", "2024-01-09T09:00"),
                "timeline[1].amountVnd");
        add(bad, "negative amount", Line.accepted("b").step("PAYMENT_REQUESTED", "2024-01-09T09:00", "amountVnd", -1),
                "timeline[1].amountVnd");
        add(bad, "a step in the future", Line.accepted("b").step("RESOLVED", "2190-01-09T09:00"), "timeline[1].at");
        add(bad, "received in the future", Line.bare("b").step("ACCEPTED", "2190-01-09T09:00"), "timeline[0].at");
        add(bad, "a year that is none", Line.bare("b").step("ACCEPTED", "0024-01-09T09:00"), "timeline[0].at");
        add(bad, "a day that is none", Line.bare("b").step("ACCEPTED", "2024-02-30T09:00"), "timeline[0].at");
        add(bad, "no offset", Line.accepted("b").json(json -> json.replace("+07:00", "")), "timeline[0].at");
        add(bad, "instant as a number", Line.accepted("b").json(json -> json.replace("\"2024-01-08T09:00:00+07:00\"", "17")),
                "timeline[0].at");
        add(bad, "document the procedure does not ask", Line.accepted("b").with("documents",
                List.of(Map.of("code", "ZZ", "form", "PHOTO"))), "documents[0].code");
        add(bad, "document twice", Line.accepted("b").with("documents",
                List.of(Map.of("code", "TK", "form", "PHOTO"), Map.of("code", "TK", "form", "PHOTO"))), "documents[1].code");
        add(bad, "mandatory document missing", Line.accepted("b").with("documents", List.of()), "documents");
        add(bad, "form of no result", Line.accepted("b").step("RESOLVED", "2024-01-09T09:00", "resultForm", "STONE"),
                "timeline[1].resultForm");
        add(bad, "form of a result at another step", Line.accepted("b").step("RESOLVED", "2024-01-09T09:00")
                .step("HANDED_OVER", "2024-01-09T10:00", "resultForm", "PAPER"), "timeline[2].resultForm");
        add(bad, "handed over by at another step",
                Line.accepted("b").step("RESOLVED", "2024-01-09T09:00", "handedOverBy", "POSTAL"), "timeline[1].handedOverBy");
        add(bad, "no fee and a payment", Line.accepted("b").with("feesPaid", "NONE")
                .step("PAYMENT_REQUESTED", "2024-01-09T09:00", "amountVnd", 1), "feesPaid");
        add(bad, "wrong channel", Line.accepted("b").with("channel", "FAX"), "channel");
        add(bad, "channel as a number", Line.accepted("b").with("channel", 1), "channel");
        add(bad, "wrong step", Line.bare("b").step("EATEN", "2024-01-08T09:00"), "timeline[0].step");
        add(bad, "no channel", Line.accepted("b").with("channel", null), "channel");
        add(bad, "no name", Line.accepted("b").with("applicant", Map.of("type", "CITIZEN")), "applicant.name");
        add(bad, "number for a string", Line.accepted("b").with("subject", 5), "subject");
        add(bad, "string for a truth", Line.accepted("b").step("SUPPLEMENT_REQUESTED", "2024-01-09T09:00", "override", "true"),
                "timeline[1].override");
        add(bad, "blank key", Line.accepted(" "), "sourceId");
        add(bad, "key too long", Line.accepted("b".repeat(101)), "sourceId");
        add(bad, "code malformed", Line.accepted("b").with("code", "H28.30.001-240108-1"), "code");
        add(bad, "code of another unit", Line.accepted("b").with("code", "H28.30.002-240108-0001"), "code");
        add(bad, "code of another day", Line.accepted("b").with("code", "H28.30.001-240109-0001"), "code");
        add(bad, "unknown field", Line.accepted("b").with("colour", "red"), "colour");
        add(bad, "key twice in the object",
                Line.accepted("b").json(json -> json.replaceFirst("\\{", "{\"channel\":\"ONLINE\",")),
                null);
        add(bad, "escaped NUL", Line.accepted("b").with("subject", "a\u0000b"), "subject");
        add(bad, "lone surrogate", Line.accepted("b").json(json -> json.replaceFirst("\\{", "{\"subject\":\"\\\\ud800\",")),
                "subject");
        add(bad, "bare NUL", "{\"sourceSystem\":\"a\0b\"}", null);
        add(bad, "broken JSON", Line.accepted("b").json(json -> json.substring(0, json.length() / 2)), null);
        add(bad, "not an object", "[]", null);
        add(bad, "a bare string", "\"xin chào\"", null);
        add(bad, "null", "null", "");
        add(bad, "two objects", Line.accepted("b").json(json -> json + json), null);
        add(bad, "nested deep", "{\"applicant\":" + "[".repeat(5000), null);
        add(bad, "300 kB", Line.accepted("b").with("subject", "x".repeat(300_000)), "");
        add(bad, "200 kB in a string", Line.accepted("b").with("subject", "x".repeat(200_000)), null);
        add(bad, "10 MB", Line.accepted("b").with("subject", "x".repeat(10_000_000)), "");
        byte[] latin = Line.accepted("b").with("subject", "caf?").json().getBytes(StandardCharsets.ISO_8859_1);
        latin[new String(latin, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        bad.put("not UTF-8", new Bad(latin, null));
        return bad;
    }

    private static void add(Map<String, Bad> bad, String name, Line line, String field) {
        add(bad, name, line.json(), field);
    }

    private static void add(Map<String, Bad> bad, String name, String line, String field) {
        bad.put(name, new Bad(line.getBytes(StandardCharsets.UTF_8), field));
    }

    @Test
    void everyBadLineIsRefusedAndEveryGoodOneTaken() {
        // Given
        Map<String, Bad> bad = badLines();
        long casesBefore = rows.count("cases");

        // When
        List<Answer> vietnamese = Importing.send(file(bad), SampleCatalogue.PROVINCE, "vi");
        List<Answer> english = Importing.send(file(bad), SampleCatalogue.PROVINCE, "en");

        // Then
        assertThat(vietnamese).hasSize(2 * bad.size());
        assertThat(rows.count("cases")).isEqualTo(casesBefore + bad.size());
        SoftAssertions all = new SoftAssertions();
        List<String> names = new ArrayList<>(bad.keySet());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Answer good = vietnamese.get(2 * i);
            Answer refused = vietnamese.get(2 * i + 1);
            all.assertThat(good.status()).as("good line before: %s, %s", name, good).isEqualTo("IMPORTED");
            all.assertThat(english.get(2 * i).status()).as("good line again").isEqualTo("UNCHANGED");
            all.assertThat(refused.status()).as(name).isEqualTo("INVALID");
            all.assertThat(refused.line()).as(name).isEqualTo(2L * i + 2);
            all.assertThat(refused.code()).as(name).isNull();
            if (bad.get(name).field() != null) {
                all.assertThat(refused.field()).as(name).isEqualTo(bad.get(name).field());
            }
            all.assertThat(refused.reason()).as(name).isNotBlank().doesNotMatch("[a-z.-]+")
                    .doesNotContainPattern("(?i)exception|java|jackson|motcua|sql|\\{0");
            all.assertThat(english.get(2 * i + 1).reason()).as(name + " in English").isNotBlank()
                    .isNotEqualTo(refused.reason());
        }
        all.assertAll();
    }

    /** A good line before each bad one. */
    private static byte[] file(Map<String, Bad> bad) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int number = 0;
        for (Bad one : bad.values()) {
            file.writeBytes(Line.accepted("good-" + number++).in(SampleCatalogue.communeOf(0)).json()
                    .getBytes(StandardCharsets.UTF_8));
            file.write('\n');
            file.writeBytes(one.line());
            file.write('\n');
        }
        return file.toByteArray();
    }

    @Test
    void blankLinesAreCountedAndPassedOver() {
        // When
        List<Answer> answers = Importing.send(
                "\n  \n" + Line.accepted("blank-1").json() + "\n\r\n" + Line.accepted("blank-2").json() + "\r\n\n");

        // Then
        assertThat(answers).extracting(Answer::line).containsExactly(3L, 5L);
        assertThat(answers).extracting(Answer::status).containsOnly("IMPORTED");
    }

    @Test
    void anEmptyFileIsAnsweredWithNothing() {
        // Then
        assertThat(Importing.send("")).isEmpty();
    }

    @Test
    void aUnitOutsideTheIntegratorsScopeIsRefused() {
        // When
        List<Answer> answers = Importing.send(
                (Line.accepted("scope-1").json() + "\n" + Line.accepted("scope-2").in(SampleCatalogue.OTHER_COMMUNE).json())
                        .getBytes(StandardCharsets.UTF_8),
                SampleCatalogue.OTHER_COMMUNE, "vi");

        // Then
        assertThat(answers).extracting(Answer::status).containsExactly("INVALID", "IMPORTED");
        assertThat(answers.get(0).field()).isEqualTo("receivingUnit");
    }

    @Test
    void anInvalidLineTakesNoNumber() {
        // Given
        String unit = SampleCatalogue.communeOf(1);

        // When
        List<Answer> answers = Importing.send(Line.accepted("number-1").in(unit),
                Line.accepted("number-2").in(unit).step("HANDED_OVER", "2024-01-09T09:00"),
                Line.accepted("number-3").in(unit).with("code", unit + "-240108-0077").step("HANDED_OVER", "2024-01-09T09:00"),
                Line.accepted("number-4").in(unit));

        // Then
        assertThat(answers).extracting(Answer::code).containsExactly(unit + "-240108-0001", null, null,
                unit + "-240108-0002");
        assertThat(rows.one("SELECT last_number FROM case_code_counter WHERE unit = ?", unit)).isEqualTo("2");
    }
}
