package vn.motcua.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.reporting.assessment.District.ROUNDS;
import static vn.motcua.reporting.assessment.District.SHEETS;
import static vn.motcua.reporting.assessment.District.body;
import static vn.motcua.reporting.assessment.District.leader;
import static vn.motcua.reporting.assessment.District.officer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import vn.motcua.testing.RealComponents;

/** Whoever got no answer asks again under the same key, and everything is done once. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class RepeatedCommandsTest {

    @Test
    void aRoundIsOpenedAndCancelledOnceUnderItsKey() {
        // Given
        District district = District.told("T1");
        Map<String, Object> request = district.request("year-end-tasks-sample", "2024");
        String opening = key();
        String cancelling = key();
        Response opened = body(keyed(leader(district.code), opening), request).post(ROUNDS);
        String round = ROUNDS + "/" + opened.path("id");
        Response cancelled = body(keyed(leader(district.code), cancelling), comment("Sai danh sách")).post(round + "/cancel");

        // When
        Response openedAgain = body(keyed(leader(district.code), opening), request).post(ROUNDS);
        Response cancelledAgain = body(keyed(leader(district.code), cancelling), comment("Sai danh sách"))
                .post(round + "/cancel");
        Response another = body(keyed(leader(district.code), opening), district.request("cchc-sample", "2024")).post(ROUNDS);

        // Then: the answers are those of the time, though the round is cancelled by now
        sameAnswer(openedAgain, opened, 201);
        assertThat(openedAgain.header("Location")).isEqualTo(opened.header("Location")).isNotNull();
        sameAnswer(cancelledAgain, cancelled, 200);
        another.then().statusCode(422).body("type", endsWith("idempotency-key-reused"));
    }

    @Test
    void aCommentSentTwiceStandsOnce() {
        // Given
        District district = District.told("T2");
        String unit = district.offices.get(1);
        String sheet = SHEETS + district.sheet(district.opens(oneOffice(district)), unit);
        String key = key();
        Response said = body(keyed(officer(unit), key), comment("Đã nghiệm thu")).post(sheet + "/comments");

        // When
        Response again = body(keyed(officer(unit), key), comment("Đã nghiệm thu")).post(sheet + "/comments");
        Response other = body(keyed(officer(unit), key), comment("Chưa nghiệm thu")).post(sheet + "/comments");
        Response somebodyElse = body(keyed(officer(district.code), key), comment("Đã xem")).post(sheet + "/comments");
        Response unkeyed = body(officer(unit), comment("Đã nghiệm thu")).post(sheet + "/comments");

        // Then: both officers are one account here, so the appraiser's words are another request
        sameAnswer(again, said, 200);
        other.then().statusCode(422).body("type", endsWith("idempotency-key-reused"));
        somebodyElse.then().statusCode(422);
        unkeyed.then().statusCode(200).body("result.history.comment", contains("Đã nghiệm thu", "Đã nghiệm thu"));
    }

    @Test
    void everyVerbOfASheetIsDoneOnceUnderItsKey() {
        // Given
        District district = District.told("T3");
        String unit = district.offices.get(1);
        String round = district.opens(oneOffice(district));
        String sheet = SHEETS + district.sheet(round, unit);

        // When
        twice(200, key -> body(keyed(officer(unit), key), District.yearEnd(39, true)).put(sheet + "/self-scores"));
        twice(200, key -> keyed(leader(unit), key).header("If-Match", "\"2\"").post(sheet + "/submit"));
        twice(200, key -> body(keyed(officer(district.code), key), comment("Bổ sung")).post(sheet + "/return"));
        twice(200, key -> keyed(leader(unit), key).post(sheet + "/submit"));
        twice(200, key -> body(keyed(officer(district.code), key), agreed()).put(sheet + "/appraisals"));
        twice(200, key -> keyed(officer(district.code), key).post(sheet + "/finish"));
        twice(200, key -> body(keyed(leader(district.code), key), District.decision())
                .post(ROUNDS + "/" + round + "/decision"));

        // Then
        officer(unit).get(sheet).then().statusCode(200).body("result.history.verb",
                contains("SELF_SCORE", "SUBMIT", "RETURN", "SUBMIT", "APPRAISE", "FINISH")).body("version", equalTo(7));
    }

    @Test
    void twinsUnderWayAtOnceAreAnsweredAlike() {
        // Given
        District district = District.told("T4");
        String sheet = SHEETS + district.sheet(district.opens(oneOffice(district)), district.offices.get(1));
        String key = key();

        // When
        List<CompletableFuture<Response>> twins = IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(
                () -> body(keyed(officer(district.code), key), comment("Đề nghị bổ sung")).post(sheet + "/comments"))).toList();
        List<String> answers = twins.stream().map(CompletableFuture::join).map(Response::asString).toList();

        // Then
        assertThat(answers).containsOnly(answers.get(0));
        officer(district.code).get(sheet).then().body("result.history.comment", contains("Đề nghị bổ sung"));
    }

    /** A command and its key. */
    private interface Keyed {
        Response under(String key);
    }

    private static void twice(int status, Keyed command) {
        String key = key();
        Response first = command.under(key);
        sameAnswer(command.under(key), first, status);
    }

    private static void sameAnswer(Response again, Response first, int status) {
        assertThat(first.statusCode()).as(first.asString()).isEqualTo(status);
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(status);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag")).isNotNull();
    }

    private static RequestSpecification keyed(RequestSpecification request, String key) {
        return request.header("Idempotency-Key", key);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static Map<String, Object> comment(String words) {
        return Map.of("comment", words);
    }

    private static Map<String, Object> agreed() {
        return District.scores(Map.of("criterion", "A.1", "points", 39, "note", "Theo báo cáo"),
                Map.of("criterion", "A.2", "points", 18), Map.of("criterion", "B.3", "points", 10),
                Map.of("criterion", "C.1", "points", 9.5), Map.of("criterion", "C.2", "points", 4));
    }

    private static Map<String, Object> oneOffice(District district) {
        return Map.of("name", "Đánh giá năm 2024", "appraiser", district.code, "index", "year-end-tasks-sample", "period",
                "2024", "selfScoreBy", "2199-12-10", "appraiseBy", "2199-12-20", "groups",
                List.of(District.group("offices", "Phòng", List.of(district.offices.get(1)))));
    }
}
