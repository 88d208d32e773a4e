package vn.motcua.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.motcua.reporting.assessment.District.ROUNDS;
import static vn.motcua.reporting.assessment.District.leader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import vn.motcua.testing.RealComponents;

/** Whoever owns the tables can change a decision, but not so that nobody sees it. */
@QuarkusTest
@WithTestResource(RealComponents.class)
class BrokenSealTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aDecisionChangedInTheDatabaseIsNoLongerIntact() throws SQLException, NoSuchAlgorithmException {
        // Given a decided round of one office
        District district = District.told("W5");
        String unit = district.offices.get(0);
        String round = district.opens(Map.of("name", "Đánh giá năm 2024", "appraiser", district.code, "index",
                "year-end-tasks-sample", "period", "2024", "selfScoreBy", "2199-12-10", "appraiseBy", "2199-12-20", "groups",
                List.of(District.group("offices", "Phòng", List.of(unit)))));
        String sheet = district.sheet(round, unit);
        district.submits(sheet, unit, 39).statusCode(200);
        district.finishes(sheet, unit, 38).statusCode(200);
        district.decides(round).statusCode(200);
        leader(unit).get(ROUNDS + "/" + round + "/ranking").then().statusCode(200).body("seal.intact", equalTo(true))
                .body("groups[0].rows[0].total.toString()", equalTo("94.5"));

        // When
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE assessment_seal DISABLE TRIGGER keep_seal");
            assertThat(statement.executeUpdate(
                    "UPDATE assessment_seal SET content = replace(content, '94.50', '97.50') WHERE round = '" + round + "'"))
                    .isEqualTo(1);
            statement.execute("ALTER TABLE assessment_seal ENABLE TRIGGER keep_seal");
        }

        // Then the unit that was ranked sees it, and so does whoever counts the hash again
        Response ranking = leader(unit).get(ROUNDS + "/" + round + "/ranking");
        ranking.then().statusCode(200).body("seal.intact", equalTo(false)).body("groups[0].rows[0].total.toString()",
                equalTo("97.5"));
        byte[] sealed = leader(district.code).get(ROUNDS + "/" + round + "/seal").then().statusCode(200).extract()
                .asByteArray();
        assertThat(new String(sealed, StandardCharsets.UTF_8)).contains("97.50");
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed)))
                .isNotEqualTo(ranking.path("seal.sha256"));
    }
}
