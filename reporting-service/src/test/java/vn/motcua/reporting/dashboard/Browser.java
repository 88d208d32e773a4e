package vn.motcua.reporting.dashboard;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

import io.restassured.RestAssured;

/** Somebody who looks at the dashboard. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");

    private final ChromeDriver driver;

    Browser(int width, int height, boolean dark) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onThePath(CHROMIUM).orElseThrow());
        // As root, in a container, and with nothing that phones home.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-quic",
                "--disable-background-networking", "--force-color-profile=srgb", "--hide-scrollbars");
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        driver = new ChromeDriver(new ChromeDriverService.Builder()
                .usingDriverExecutable(onThePath(List.of("chromedriver")).orElseThrow()).usingAnyFreePort().build(), options);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < height));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    static boolean isInstalled() {
        return onThePath(CHROMIUM).isPresent() && onThePath(List.of("chromedriver")).isPresent();
    }

    private static Optional<File> onThePath(List<String> names) {
        return names.stream().flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, name))).filter(File::canExecute).findFirst();
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
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void type(String selector, String text) {
        driver.findElement(By.cssSelector(selector)).sendKeys(text);
    }

    String focusKey() {
        return driver.switchTo().activeElement().getDomAttribute("data-key");
    }

    long overflow() {
        return (Long) driver.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
    }

    /** What the browser complained about. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream().map(LogEntry::toString).toList();
    }

    /** What axe finds against WCAG AA and good practice, a line each. */
    List<String> faults() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<?> found = (List<?>) driver.executeAsyncScript("const done = arguments[0]; axe.run(document).then(found => "
                + "done(found.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).join(' | '))), "
                + "fault => done([String(fault)]))");
        return found.stream().map(String::valueOf).toList();
    }

    /** How many sheets of paper the page takes; keeps them as a PDF. */
    long sheets(String name) {
        Map<String, Object> asked = new HashMap<>(Map.of("preferCSSPageSize", true, "printBackground", true));
        byte[] pdf = Base64.getDecoder().decode((String) driver.executeCdpCommand("Page.printToPDF", asked).get("data"));
        keep(name + ".pdf", pdf);
        return SHEET.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        Map<?, ?> content = (Map<?, ?>) driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        Map<String, Object> picture = driver.executeCdpCommand("Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "clip", Map.of("x", 0, "y", 0, "width",
                        content.get("width"), "height", content.get("height"), "scale", 1)));
        keep(name + ".png", Base64.getDecoder().decode((String) picture.get("data")));
    }

    private static void keep(String name, byte[] content) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
