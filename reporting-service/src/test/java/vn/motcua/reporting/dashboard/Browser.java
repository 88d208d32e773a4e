package vn.motcua.reporting.dashboard;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

import io.restassured.RestAssured;
import vn.motcua.testing.Chromium;

/** Somebody who looks at the dashboard. */
final class Browser implements AutoCloseable {

    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private final Chromium chromium;
    private final ChromeDriver driver;

    Browser(int width, int height, boolean dark) {
        chromium = new Chromium(width, height, 1, width < height,
                options -> options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL")));
        driver = chromium.driver();
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void open(String query, String token) {
        driver.get(
                "http://localhost:" + RestAssured.port + "/bang-dieu-hanh" + query + (token == null ? "" : "#token=" + token));
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** The text of what a selector finds; empty when it finds nothing. */
    String text(String selector) {
        try {
            return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).findFirst().orElse("");
        } catch (StaleElementReferenceException replaced) {
            return "";
        }
    }

    String label(String selector) {
        return driver.findElement(By.cssSelector(selector)).getDomAttribute("aria-label");
    }

    void waitFor(String selector, String text) {
        await().atMost(30, TimeUnit.SECONDS).until(() -> text(selector).contains(text));
    }

    /** Puts the focus there, as tabbing to it would, and presses the Enter key. */
    void enter(String selector) {
        driver.executeScript("document.querySelector(arguments[0]).focus()", selector);
        press(Keys.ENTER);
    }

    void press(CharSequence keys) {
        chromium.press(keys);
    }

    void type(String selector, String text) {
        driver.findElement(By.cssSelector(selector)).sendKeys(text);
    }

    String focusKey() {
        return driver.switchTo().activeElement().getDomAttribute("data-key");
    }

    long overflow() {
        return chromium.overflow();
    }

    /** What the browser complained about. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::toString).toList();
    }

    /** What axe finds against WCAG AA and good practice, a line each. */
    List<String> faults() {
        return chromium.faults();
    }

    /** How many sheets of paper the page takes; keeps them as a PDF. */
    long sheets(String name) {
        Map<String, Object> asked = new HashMap<>(Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] pdf = Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.printToPDF", asked).get("data"));
        Chromium.keep(name + ".pdf", pdf);
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        chromium.picture(name);
    }

    @Override
    public void close() {
        chromium.close();
    }
}
