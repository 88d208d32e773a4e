package vn.motcua.cases.tracking.page;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import io.restassured.RestAssured;

/** Somebody at the page, with a phone or at a desk. */
final class Browser implements AutoCloseable {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");

    private static final String AXE = axe();
    private static final int ALLOWED = 1;
    private static final int BLOCKED = 2;

    private final ChromeDriver driver;

    private Browser(int width, int height, boolean touch, boolean scripts) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onThePath(CHROMIUM).orElseThrow());
        // As root, in a container, and with nothing that phones home.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-quic",
                "--disable-background-networking", "--force-color-profile=srgb", "--hide-scrollbars");
        options.setExperimentalOption("prefs",
                Map.of("profile.managed_default_content_settings.javascript", scripts ? ALLOWED : BLOCKED));
        driver = new ChromeDriver(new ChromeDriverService.Builder()
                .usingDriverExecutable(onThePath(List.of("chromedriver")).orElseThrow()).usingAnyFreePort().build(), options);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", touch ? 2 : 1, "mobile", touch));
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isInstalled() {
        return onThePath(CHROMIUM).isPresent() && onThePath(List.of("chromedriver")).isPresent();
    }

    private static Optional<File> onThePath(List<String> names) {
        return names.stream().flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, name))).filter(File::canExecute).findFirst();
    }

    /** The narrowest phone in use. */
    static Browser phone() {
        return new Browser(320, 640, true, true);
    }

    static Browser desk() {
        return new Browser(1280, 900, false, true);
    }

    /** A desk where no page may run a script. Axe is one, so it cannot look here. */
    static Browser withoutScripts() {
        return new Browser(1280, 900, false, false);
    }

    void open(String path) {
        driver.get("http://localhost:" + RestAssured.port + path);
    }

    String title() {
        return driver.getTitle();
    }

    String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void tab() {
        press(Keys.TAB);
    }

    /** The element that has the focus: its id, else its text. */
    String focus() {
        WebElement focused = driver.switchTo().activeElement();
        String id = focused.getDomAttribute("id");
        return id == null || id.isEmpty() ? focused.getText() : id;
    }

    /** Whether the element with the focus shows that it has it. */
    boolean showsFocus() {
        return !driver.switchTo().activeElement().getCssValue("outline-style").equals("none");
    }

    /** Fills the form in and sends it, as fingers and mice do. */
    void look(String code, String factor) {
        WebElement field = driver.findElement(By.id("ma"));
        field.clear();
        field.sendKeys(code);
        driver.findElement(By.id("so")).sendKeys(factor);
        leave(() -> driver.findElement(By.cssSelector("form button")).click());
    }

    void click(String linkText) {
        leave(() -> driver.findElement(By.linkText(linkText)).click());
    }

    /** Presses the Enter key on what leads to another page. */
    void enter() {
        leave(() -> press(Keys.ENTER));
    }

    /** A click returns before the answer has come, on a busy machine at least. */
    private void leave(Runnable act) {
        WebElement page = driver.findElement(By.tagName("html"));
        act.run();
        await().atMost(20, TimeUnit.SECONDS).until(() -> isGone(page));
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        }
    }

    void toggle(String element) {
        driver.findElement(By.cssSelector(element)).click();
    }

    /** How far the page is wider than the window, in CSS pixels. */
    long overflow() {
        return (Long) driver.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
    }

    /** The smallest text on the page, in CSS pixels. */
    double smallestText() {
        return ((Number) driver.executeScript("return Math.min(...[...document.querySelectorAll('body *')].filter(e => "
                + "[...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())).map(e => "
                + "parseFloat(getComputedStyle(e).fontSize)))")).doubleValue();
    }

    /** Whether a script in a page would run. */
    boolean runsScripts() {
        driver.get("data:text/html,<title>still</title><script>document.title='ran'</script>");
        return driver.getTitle().equals("ran");
    }

    /** What axe finds against WCAG AA and good practice, a line each. */
    List<String> faults() {
        driver.executeScript(AXE);
        List<?> found = (List<?>) driver.executeAsyncScript("const done = arguments[0]; axe.run(document).then(found => "
                + "done(found.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).join(' | '))), "
                + "fault => done([String(fault)]))");
        return found.stream().map(String::valueOf).toList();
    }

    /** Keeps a picture of the whole page. */
    void picture(String name) {
        Map<String, Object> size = driver.executeCdpCommand("Page.getLayoutMetrics", Map.of());
        Map<?, ?> content = (Map<?, ?>) size.get("cssContentSize");
        Map<String, Object> picture = driver.executeCdpCommand("Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "clip", Map.of("x", 0, "y", 0, "width",
                        content.get("width"), "height", content.get("height"), "scale", 1)));
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode((String) picture.get("data")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
