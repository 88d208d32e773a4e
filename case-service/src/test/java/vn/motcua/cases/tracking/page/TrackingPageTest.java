package vn.motcua.cases.tracking.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.cases.tracking.Tracking.ask;
import static vn.motcua.cases.tracking.Tracking.freshAddress;
import static vn.motcua.cases.tracking.Tracking.send;
import static vn.motcua.cases.tracking.Tracking.titleOf;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Calls;
import vn.motcua.cases.audit.trail.What;
import vn.motcua.cases.life.CaseState;
import vn.motcua.cases.life.CaseStep;
import vn.motcua.cases.tracking.Asked;
import vn.motcua.cases.tracking.Promise;
import vn.motcua.cases.tracking.TrackedCase;
import vn.motcua.cases.tracking.TrackedCase.Seen;
import vn.motcua.cases.tracking.TrackedCase.Step;
import vn.motcua.testing.RealComponents;

@QuarkusTest
@WithTestResource(RealComponents.class)
class TrackingPageTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Pages pages;

    private static HttpResponse<String> get(String path) {
        return Calls.raw("GET", path, Map.of("Accept", "text/html"), BodyPublishers.noBody());
    }

    private static void isAPageThatDoesNothing(HttpResponse<String> answer) {
        assertThat(answer.headers().map()).as(answer.body())
                .containsEntry("Content-Security-Policy",
                        List.of("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; "
                                + "frame-ancestors 'none'"))
                .containsEntry("Referrer-Policy", List.of("no-referrer")).containsEntry("Cache-Control", List.of("no-store"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Content-Type", List.of("text/html;charset=UTF-8"));
        assertThat(answer.headers().map()).doesNotContainKey("Set-Cookie");
        assertThat(answer.body()).startsWith("<!DOCTYPE html>").doesNotContain("<script", "style=", "onclick", "vn.motcua",
                "Exception");
    }

    @Test
    void theCodeOfTheReceiptIsFilledInAndStaysWhenTheLanguageChanges() {
        // When
        HttpResponse<String> page = get("/tra-cuu?ma=H28.30.001-240304-0017");

        // Then
        isAPageThatDoesNothing(page);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(titleOf(page)).isEqualTo("Tra cứu hồ sơ");
        assertThat(page.headers().firstValue("Content-Language")).hasValue("vi");
        assertThat(page.body()).contains("<html lang=\"vi\">", "value=\"H28.30.001-240304-0017\"",
                "href=\"/tra-cuu?ma=H28.30.001-240304-0017&amp;lang=en\" lang=\"en\"");
    }

    @Test
    void theLanguageStandsInTheAddressAndTheBrowsersIsNotAsked() {
        // When
        HttpResponse<String> english = get("/tra-cuu?lang=en");
        HttpResponse<String> ofAnEnglishBrowser = Calls.raw("GET", "/tra-cuu",
                Map.of("Accept", "text/html", "Accept-Language", "en"), BodyPublishers.noBody());

        // Then
        assertThat(english.body()).contains("<html lang=\"en\">", "<h1>Track your case</h1>", "action=\"/tra-cuu?lang=en\"");
        assertThat(ofAnEnglishBrowser.body()).contains("<html lang=\"vi\">");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "ma=&so=", "ma=+&so=%09" })
    void whatIsMissingIsNamedAndLinked(String form) {
        // When
        HttpResponse<String> page = send(form.replace("%09", "++"), "", freshAddress());

        // Then
        isAPageThatDoesNothing(page);
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(titleOf(page)).isEqualTo("Lỗi: Chưa tra cứu được – Tra cứu hồ sơ");
        assertThat(page.body()).contains("<a href=\"#ma\">Hãy nhập mã hồ sơ</a>", "<a href=\"#so\">Hãy nhập số xác nhận</a>",
                "aria-describedby=\"ma-hint ma-error\" aria-invalid=\"true\"");
    }

    @Test
    void whatWasTypedComesBackAsTextAndTheFactorNotAtAll() {
        // When
        HttpResponse<String> page = ask("\"><script>alert(1)</script>&{tracking:title}", "246813");

        // Then
        isAPageThatDoesNothing(page);
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("value=\"&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;{tracking:title}\"")
                .doesNotContain("246813");
    }

    @Test
    void namesFromTheCatalogueAreTextAndNothingElse() {
        // Given
        Instant at = Instant.parse("2024-03-04T02:00:00Z");
        String name = "Sở <b>A</b> & B {tracking:title}";
        TrackedCase tracked = new TrackedCase("H28.30.001-240304-0017", name, name, name, CaseState.SUPPLEMENT_REQUESTED, at,
                at, new Promise(Promise.Kind.STANDS_STILL, null, at),
                new Asked(Asked.Kind.SUPPLY_DOCUMENTS, List.of(name), null),
                List.of(new Step(CaseStep.TRANSFERRED, at, name, name)), List.of(new Seen(at, name, What.READ)));

        // When
        String page = pages.result(tracked, Language.VIETNAMESE);

        // Then
        assertThat(page.split("Sở &lt;b&gt;A&lt;/b&gt; &amp; B \\{tracking:title}", -1)).hasSize(1 + 8);
        assertThat(page).doesNotContain("<b>", "&amp;lt;", "&amp;amp;");
    }

    static Stream<Arguments> unreadable() {
        String good = "ma=H28.30.001-240304-0017&so=0123";
        return Stream.of(Arguments.of(400, "", FORM, BodyPublishers.ofString(good + "&so=0124")),
                Arguments.of(400, "", FORM, BodyPublishers.ofString("ma=%00&so=0123")),
                Arguments.of(400, "", FORM, BodyPublishers.ofString("ma=%ff%fe&so=0123")),
                Arguments.of(400, "", FORM, BodyPublishers.ofString("ma=%zz&so=0123")),
                Arguments.of(400, "", FORM, BodyPublishers.ofByteArray(new byte[] { 'm', 'a', '=', (byte) 0xC3, '&' })),
                Arguments.of(413, "", FORM, BodyPublishers.ofString("ma=" + "A".repeat(5000))),
                Arguments.of(413, "", FORM, BodyPublishers.ofString("ma=" + "A".repeat(2_000_000))),
                Arguments.of(415, "", "application/json", BodyPublishers.ofString("{}")),
                Arguments.of(415, "", "multipart/form-data; boundary=x", BodyPublishers.ofString("--x--")),
                Arguments.of(415, "", "nonsense", BodyPublishers.ofString(good)),
                Arguments.of(422, "?ma=%00", FORM, BodyPublishers.ofString(good)));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void whatCannotBeReadIsRefusedWithAPage(int status, String query, String type, BodyPublisher body) {
        // When
        HttpResponse<String> page = Calls.raw("POST", "/tra-cuu" + query,
                Map.of("Content-Type", type, "Accept", "text/html", "X-Forwarded-For", freshAddress()), body);

        // Then
        assertThat(page.statusCode()).isEqualTo(status);
        isAPageThatDoesNothing(page);
        assertThat(titleOf(page)).isEqualTo("Không đọc được yêu cầu – Tra cứu hồ sơ");
    }

    @Test
    void aChunkedBodyIsNotReadPastWhatAFormCanBe() {
        // Given
        byte[] endless = "ma=A".repeat(500_000).getBytes(StandardCharsets.US_ASCII);

        // When
        HttpResponse<String> page = Calls.raw("POST", "/tra-cuu", Map.of("Content-Type", FORM),
                BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(endless)));

        // Then
        assertThat(page.statusCode()).isEqualTo(413);
        isAPageThatDoesNothing(page);
    }

    @ParameterizedTest
    @ValueSource(strings = { "?ma=a&ma=b", "?ma=%ff", "?ma=%01", "?lang=xx", "?lang=en&lang=vi", "?ma" })
    void aMangledLinkLeadsToAnEmptyFormInVietnamese(String query) {
        // When
        HttpResponse<String> page = get("/tra-cuu" + query);

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"vi\">", "name=\"ma\" type=\"text\" value=\"\"");
    }

    @Test
    void otherAddressesAndMethodsAreRefusedWithAPage() {
        // When
        HttpResponse<String> nowhere = get("/tra-cuu/khac?lang=en");
        HttpResponse<String> deleted = Calls.raw("DELETE", "/tra-cuu", Map.of(), BodyPublishers.noBody());

        // Then
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(titleOf(nowhere)).isEqualTo("There is no such page – Track your case");
        isAPageThatDoesNothing(nowhere);
        assertThat(deleted.statusCode()).isEqualTo(405);
        isAPageThatDoesNothing(deleted);
    }

    @Test
    void aStaleTokenThatABrowserSendsDoesNoHarm() {
        // When
        HttpResponse<String> page = Calls.raw("GET", "/tra-cuu", Map.of("Authorization", "Bearer nonsense"),
                BodyPublishers.noBody());

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
    }

    @Test
    void theStylesheetIsKeptByBrowsersUntilItChanges() {
        // Given
        String page = get("/tra-cuu").body();
        String address = page.substring(page.indexOf("/tra-cuu/trang.css?v="));

        // When
        HttpResponse<String> style = Calls.raw("GET", address.substring(0, address.indexOf('"')),
                Map.of("Accept", "text/css,*/*;q=0.1"), BodyPublishers.noBody());

        // Then
        assertThat(style.statusCode()).isEqualTo(200);
        assertThat(style.headers().map()).containsEntry("Content-Type", List.of("text/css;charset=UTF-8"))
                .containsEntry("Cache-Control", List.of("public, max-age=31536000, immutable"))
                .containsEntry("X-Content-Type-Options", List.of("nosniff"));
        assertThat(style.body()).doesNotContain("url(", "@import", "http");
    }
}
