package vn.motcua.cases.tracking.page;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

import io.restassured.RestAssured;
import vn.motcua.testing.Chromium;

/** Somebody at the page, with a phone or at a desk. */
final class Browser implements AutoCloseable {

    private static final int ALLOWED = 1;
    private static final int BLOCKED = 2;

    private final Chromium chromium;
    private final ChromeDriver driver;

    private Browser(int width, int height, boolean touch, boolean scripts) {
        chromium = new Chromium(width, height, touch ? 2 : 1, touch, options -> options.setExperimentalOption("prefs",
                Map.of("profile.managed_default_content_settings.javascript", scripts ? ALLOWED : BLOCKED)));
        driver = chromium.driver();
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
        chromium.press(keys);
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
        return chromium.overflow();
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
        return chromium.faults();
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
