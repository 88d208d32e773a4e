package vn.motcua.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.reporting.assessment.District.ROUNDS;
import static vn.motcua.reporting.assessment.District.SHEETS;
import static vn.motcua.reporting.assessment.District.body;
import static vn.motcua.reporting.assessment.District.leader;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import vn.motcua.testing.RealComponents;

/** Random walks through a round beside a model of it: seeded, and every failure names its seed and step. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class AssessmentModelTest {
    private static final int WALKS = 6;
    private static final int STEPS = 60;
    private static final List<String> ACTS = List.of("self-scores", "submit", "take-up", "appraisals", "finish", "return",
            "comments", "decision");

    /** What is known of a sheet without asking. */
    private static final class Model {
        private final String unit;
        private final String sheet;
        private String state = "DRAFT";
        private boolean scored;
        private boolean appraised;
        private long version = 1;

        private Model(String unit, String sheet) {
            this.unit = unit;
            this.sheet = sheet;
        }

        /** The status of an act by the side it belongs to, while the round is open. */
        private int act(String act) {
            return switch (act) {
                case "self-scores" -> moves(state.equals("DRAFT"), "DRAFT", scored = scored || state.equals("DRAFT"));
                case "submit" -> moves(state.equals("DRAFT") && scored, "SUBMITTED", true);
                case "take-up" -> moves(state.equals("DRAFT"), "SUBMITTED", true);
                case "appraisals" -> moves(!state.equals("DRAFT"), "SUBMITTED",
                        appraised = appraised || !state.equals("DRAFT"));
                case "finish" -> moves(state.equals("SUBMITTED") && appraised, "APPRAISED", true);
                case "return" -> moves(!state.equals("DRAFT"), "DRAFT", true);
                default -> 200;
            };
        }

        private int moves(boolean possible, String to, boolean holds) {
            if (!possible || !holds) {
                return 409;
            }
            state = to;
            version++;
            return 200;
        }
    }

    @Test
    void everyAnswerIsTheOneTheModelForetells() {
        District district = District.told("V1");
        for (long seed = 1; seed <= WALKS; seed++) {
            // Given
            Random random = new Random(Long.getLong("seed", seed));
            List<String> units = List.of(district.communes.get(0), district.offices.get(0));
            String round = round(district, units);
            List<Model> models = units.stream().map(unit -> new Model(unit, district.sheet(round, unit))).toList();
            boolean decided = false;
            for (int step = 0; step < STEPS; step++) {
                // When
                Model model = models.get(random.nextInt(models.size()));
                String act = ACTS.get(random.nextInt(ACTS.size()));
                String who = List.of(units.get(0), units.get(1), district.code, district.code, district.communes.get(5))
                        .get(random.nextInt(5));
                Response answer = call(district, round, model, act, who);

                // Then
                String where = "seed " + seed + ", step " + step + ": " + act + " on " + model.unit + " by " + who;
                boolean closed = decided;
                boolean all = models.stream().allMatch(one -> one.state.equals("APPRAISED"));
                int expected = !entitled(district, model, act, who) ? 403
                        : closed ? 409 : act.equals("decision") ? all ? 200 : 409 : model.act(act);
                assertThat(answer.statusCode()).as(where + " " + answer.asString()).isEqualTo(expected);
                decided |= act.equals("decision") && expected == 200;
                Response sheet = leader(district.code).get(SHEETS + model.sheet);
                assertThat(sheet.<String> path("result.state")).as(where).isEqualTo(model.state);
                assertThat(sheet.header("ETag")).as(where).isEqualTo("\"" + model.version + "\"");
                assertThat(sheet.<String> path("roundState")).as(where).isEqualTo(decided ? "DECIDED" : "OPEN");
            }
            if (!decided) {
                body(leader(district.code), Map.of("comment", "Hết lượt")).post(ROUNDS + "/" + round + "/cancel").then()
                        .statusCode(200);
            }
        }
    }

    @Test
    void nothingSlipsInBesideTheSeal() throws Exception {
        // Given an appraiser who goes on changing points while the leader tries to decide
        District district = District.told("V2");
        String unit = district.communes.get(0);
        String round = round(district, List.of(unit));
        String sheet = district.sheet(round, unit);
        leader(district.code).post(SHEETS + sheet + "/take-up").then().statusCode(200);
        CompletableFuture<Integer> deciding = CompletableFuture.supplyAsync(() -> {
            int tries = 0;
            while (district.decides(round).extract().statusCode() != 200) {
                tries++;
            }
            return tries;
        });

        // When
        int last = 0;
        for (int points = 1; points <= 40; points++) {
            int status = body(leader(district.code), appraisals(points)).put(SHEETS + sheet + "/appraisals").statusCode();
            if (status == 409) {
                break;
            }
            assertThat(status).isEqualTo(200);
            last = points;
            leader(district.code).post(SHEETS + sheet + "/finish");
        }
        deciding.get(60, TimeUnit.SECONDS);

        // Then the last change that was taken is the one that was sealed
        assertThat(leader(district.code).get(SHEETS + sheet).<Number> path(
                "result.criteria.find { it.code == 'A.1' }.points").doubleValue()).isEqualTo(last);
    }

    /** A decided round stays, so that the next one is of another year. */
    private static String round(District district, List<String> units) {
        return district.opens(Map.of("name", "Đánh giá", "appraiser", district.code, "index", "year-end-tasks-sample", "period",
                nextYear(district), "selfScoreBy", "2024-12-10", "appraiseBy", "2024-12-20", "groups",
                List.of(District.group("all", "Tất cả", units))));
    }

    private static String nextYear(District district) {
        List<String> decided = leader(district.code).queryParam("unit", district.code).get(ROUNDS).jsonPath()
                .getList("findAll { it.state == 'DECIDED' }.period");
        return List.of("2024", "2025", "2026").stream().filter(year -> !decided.contains(year)).findFirst().orElseThrow();
    }

    private static boolean entitled(District district, Model model, String act, String who) {
        return switch (act) {
            case "self-scores", "submit" -> who.equals(model.unit);
            case "comments" -> who.equals(model.unit) || who.equals(district.code);
            default -> who.equals(district.code);
        };
    }

    private static Response call(District district, String round, Model model, String act, String who) {
        String path = SHEETS + model.sheet + "/" + act;
        return switch (act) {
            case "self-scores" -> body(leader(who), District.yearEnd(39, !district.communes.contains(model.unit))).put(path);
            case "appraisals" -> body(leader(who), appraisals(38, !district.communes.contains(model.unit))).put(path);
            case "return", "comments" -> body(leader(who), Map.of("comment", "Xem lại")).post(path);
            case "decision" -> body(leader(who), District.decision()).post(ROUNDS + "/" + round + "/decision");
            default -> leader(who).post(path);
        };
    }

    private static Map<String, Object> appraisals(int keyTasks) {
        return appraisals(keyTasks, false);
    }

    private static Map<String, Object> appraisals(int keyTasks, boolean drafts) {
        List<Map<String, Object>> scores = List.of(given("A.1", keyTasks), given("A.2", 18), given("B.3", 10), given("C.1", 9),
                given("C.2", 4));
        return Map.of("scores", drafts ? scores : scores.subList(0, 4));
    }

    private static Map<String, Object> given(String criterion, int points) {
        return Map.of("criterion", criterion, "points", points, "note", "Theo biên bản");
    }
}
