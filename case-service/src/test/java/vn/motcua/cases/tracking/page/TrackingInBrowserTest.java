package vn.motcua.cases.tracking.page;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.cases.tracking.Tracking.PHONE_END;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import vn.motcua.cases.Calls;
import vn.motcua.cases.SampleCatalogue;
import vn.motcua.cases.tracking.Tracking;
import vn.motcua.testing.InBrowser;
import vn.motcua.testing.RealComponents;

/** The page as people meet it, in Chromium. Pictures are kept in {@code target/screenshots}. */
@QuarkusTest
@WithTestResource(RealComponents.class)
@InBrowser
class TrackingInBrowserTest {

    private static final String COMMUNE = SampleCatalogue.communeOf(33);

    @Inject
    SampleCatalogue catalogue;

    @BeforeEach
    void province() {
        catalogue.publish();
    }

    @Test
    void theWholeWayIsGoneByKeyboardAndWithoutScripts() {
        // Given
        String code = Tracking.received(COMMUNE, true);
        try (Browser browser = Browser.withoutScripts()) {
            assertThat(browser.runsScripts()).isFalse();
            browser.open("/tra-cuu?ma=" + code);

            // When
            browser.tab();
            assertThat(browser.focus()).isEqualTo("Đến nội dung chính");
            browser.picture("keyboard-skip-link");
            browser.press(Keys.ENTER);
            browser.tab();
            assertThat(browser.focus()).isEqualTo("ma");
            assertThat(browser.showsFocus()).isTrue();
            browser.tab();
            assertThat(browser.focus()).isEqualTo("so");
            browser.press(PHONE_END);
            browser.tab();
            assertThat(browser.focus()).isEqualTo("Tra cứu");
            assertThat(browser.showsFocus()).isTrue();
            browser.enter();

            // Then
            assertThat(browser.title()).isEqualTo("Hồ sơ đã được tiếp nhận – Hồ sơ " + code);
            assertThat(browser.address()).endsWith("/tra-cuu").doesNotContain(PHONE_END);
        }
    }

    @Test
    void anErrorTakesTheFocusAndLeadsToItsField() {
        try (Browser browser = Browser.withoutScripts()) {
            // Given
            browser.open("/tra-cuu");

            // When
            browser.look("H28.30.133-200102-0001", "9999");

            // Then
            assertThat(browser.title()).startsWith("Lỗi: Không tìm thấy hồ sơ");
            assertThat(browser.focus()).contains("Không tìm thấy hồ sơ");
            browser.tab();
            assertThat(browser.focus()).startsWith("Mã hồ sơ hoặc số xác nhận không đúng");
            browser.press(Keys.ENTER);
            assertThat(browser.focus()).isEqualTo("ma");
        }
    }

    /** Every face of the page: a case for each state, by the name of its picture. */
    private static Map<String, String> cases() {
        Map<String, String> cases = new LinkedHashMap<>();
        String registered = Tracking.received(COMMUNE, false);
        cases.put("registered", registered);
        cases.put("accepted", Tracking.received(COMMUNE, true));
        String refused = Tracking.received(COMMUNE, false);
        Calls.act("officer", COMMUNE, refused, "refuse", Map.of("reason", "không thuộc thẩm quyền")).statusCode(200);
        cases.put("refused", refused);
        String processing = Tracking.received(COMMUNE, true);
        Calls.act("officer", COMMUNE, processing, "transfer", Map.of("toUnit", SampleCatalogue.DEPARTMENT)).statusCode(200);
        cases.put("processing", processing);
        String supplement = Tracking.received(COMMUNE, false, SampleCatalogue.PROCEDURE, "ONLINE", List.of());
        Calls.act("officer", COMMUNE, supplement, "request-supplement", Map.of("reason", "thiếu tờ khai")).statusCode(200);
        cases.put("supplement-requested", supplement);
        String paused = Tracking.received(COMMUNE, true);
        Calls.act("officer", COMMUNE, paused, "request-supplement", Map.of("reason", "thiếu giấy chứng sinh")).statusCode(200);
        cases.put("supplement-after-acceptance", paused);
        String payment = Tracking.received(COMMUNE, true);
        Calls.act("officer", COMMUNE, payment, "request-payment", Map.of("amountVnd", 1_250_000)).statusCode(200);
        cases.put("payment-requested", payment);
        String withdrawn = Tracking.received(COMMUNE, true);
        Calls.act("officer", COMMUNE, withdrawn, "withdraw", Map.of()).statusCode(200);
        cases.put("withdrawn", withdrawn);
        String stopped = Tracking.received(COMMUNE, true);
        Calls.act("leader", COMMUNE, stopped, "stop", Map.of("reason", "trùng hồ sơ")).statusCode(200);
        cases.put("stopped", stopped);
        String resolved = Tracking.received(COMMUNE, true);
        Calls.act("officer", COMMUNE, resolved, "resolve", Map.of()).statusCode(200);
        cases.put("resolved", resolved);
        cases.put("overdue", Tracking.imported(COMMUNE, "overdue", Tracking.applicant(),
                List.of(Tracking.step("ACCEPTED", "2024-01-08T09:00:00+07:00"))));
        Map<String, Object> transferred = Tracking.step("TRANSFERRED", "2024-01-08T10:30:00+07:00");
        transferred.put("toUnit", SampleCatalogue.DEPARTMENT);
        Map<String, Object> requested = Tracking.step("SUPPLEMENT_REQUESTED", "2024-01-09T08:00:00+07:00");
        requested.put("reason", "thiếu bản sao");
        Map<String, Object> owed = Tracking.step("PAYMENT_REQUESTED", "2024-01-11T10:00:00+07:00");
        owed.put("amountVnd", 50_000);
        Map<String, Object> paid = Tracking.step("PAYMENT_CONFIRMED", "2024-01-11T16:00:00+07:00");
        paid.put("paidOnline", true);
        cases.put("returned-late", Tracking.imported(COMMUNE, "late", Tracking.applicant(), List.of(
                Tracking.step("REGISTERED", "2024-01-07T20:15:00+07:00"),
                Tracking.step("ACCEPTED", "2024-01-08T09:00:00+07:00"), transferred, requested,
                Tracking.step("SUPPLEMENT_SUPPLIED", "2024-01-11T09:00:00+07:00"), owed, paid,
                Tracking.step("RESOLVED", "2024-01-24T15:30:00+07:00"),
                Tracking.step("HANDED_OVER", "2024-01-25T08:00:00+07:00"))));
        return cases;
    }

    @Test
    void everyFaceOfThePageIsAccessibleInBothLanguagesAndFitsANarrowPhone() {
        // Given
        Map<String, String> cases = cases();
        String blocked = COMMUNE + "-200102-0009";
        for (int i = 0; i < 10; i++) {
            Tracking.ask(blocked, "9999");
        }
        SoftAssertions all = new SoftAssertions();

        try (Browser phone = Browser.phone()) {
            for (String lang : List.of("vi", "en")) {
                String page = "/tra-cuu?lang=" + lang;
                // When
                phone.open(page);
                phone.toggle("summary");
                look(phone, all, lang, "form");
                phone.look("", "");
                look(phone, all, lang, "form-incomplete");
                phone.open(page);
                phone.look(COMMUNE + "-200102-0001", "9999");
                look(phone, all, lang, "not-found");
                phone.open(page);
                phone.look(blocked, "9999");
                look(phone, all, lang, "too-many-tries");
                phone.open("/tra-cuu/khac?lang=" + lang);
                look(phone, all, lang, "no-such-page");
                cases.forEach((name, code) -> {
                    phone.open(page);
                    phone.look(code, PHONE_END);
                    all.assertThat(phone.title()).as("%s %s", name, lang).contains(code);
                    look(phone, all, lang, name);
                });
            }
        }

        // Then
        all.assertAll();
    }

    private static void look(Browser browser, SoftAssertions all, String lang, String face) {
        String name = "phone-" + lang + "-" + face;
        browser.picture(name);
        all.assertThat(browser.faults()).as("%s: what axe finds", name).isEmpty();
        all.assertThat(browser.overflow()).as("%s: wider than the phone by", name).isZero();
        all.assertThat(browser.smallestText()).as("%s: smallest text", name).isGreaterThanOrEqualTo(16);
    }

    @Test
    void theLanguageIsSwitchedAtAnyTime() {
        // Given
        String code = Tracking.received(COMMUNE, true);
        try (Browser browser = Browser.desk()) {
            browser.open("/tra-cuu?ma=" + code);
            browser.picture("desk-vi-form");
            browser.look(code, PHONE_END);
            browser.picture("desk-vi-accepted");

            // When
            browser.click("English");
            browser.look(code, PHONE_END);

            // Then
            assertThat(browser.title()).isEqualTo("Your case was accepted – Case " + code);
            assertThat(browser.address()).endsWith("?lang=en");
            browser.picture("desk-en-accepted");
            assertThat(browser.faults()).isEmpty();
        }
    }
}
