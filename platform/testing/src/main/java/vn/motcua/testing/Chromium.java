package vn.motcua.testing;

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
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A browser without a window, of a size of one's choice; what a test keeps of it lies in {@code target/screenshots}. */
public final class Chromium implements AutoCloseable {

    private static final Path KEPT = Path.of("target", "screenshots");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final ChromeDriver driver;

    /**
     * @param scale device pixels for each CSS pixel
     * @param touch whether it is a phone's
     */
    public Chromium(int width, int height, int scale, boolean touch, Consumer<ChromeOptions> more) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onThePath(NAMES).orElseThrow());
        // As root, in a container, and with nothing that phones home.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-quic",
                "--disable-background-networking", "--force-color-profile=srgb", "--hide-scrollbars");
        more.accept(options);
        driver = new ChromeDriver(new ChromeDriverService.Builder()
                .usingDriverExecutable(onThePath(List.of("chromedriver")).orElseThrow()).usingAnyFreePort().build(), options);
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", touch));
    }

    /** Whether Chromium and its driver are on the path. */
    public static boolean isInstalled() {
        return onThePath(NAMES).isPresent() && onThePath(List.of("chromedriver")).isPresent();
    }

    private static Optional<File> onThePath(List<String> names) {
        return names.stream().flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> new File(folder, name))).filter(File::canExecute).findFirst();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Presses keys where the focus is. */
    public void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** How far the page is wider than the window, in CSS pixels. */
    public long overflow() {
        return (Long) driver.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
    }

    /** What axe finds against WCAG AA and good practice, a line each. It is a script, so scripts have to be allowed. */
    public List<String> faults() {
        try (InputStream script = Chromium.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<?> found = (List<?>) driver.executeAsyncScript("const done = arguments[0]; axe.run(document).then(found => "
                + "done(found.violations.map(v => v.id + ': ' + v.help + ' ' + v.nodes.map(n => n.html).join(' | '))), "
                + "fault => done([String(fault)]))");
        return found.stream().map(String::valueOf).toList();
    }

    /** Keeps a picture of the whole page. */
    public void picture(String name) {
        Map<?, ?> content = (Map<?, ?>) driver.executeCdpCommand("Page.getLayoutMetrics", Map.of()).get("cssContentSize");
        Map<String, Object> picture = driver.executeCdpCommand("Page.captureScreenshot",
                Map.of("format", "png", "captureBeyondViewport", true, "clip", Map.of("x", 0, "y", 0, "width",
                        content.get("width"), "height", content.get("height"), "scale", 1)));
        keep(name + ".png", Base64.getDecoder().decode((String) picture.get("data")));
    }

    /** Keeps a file beside the pictures. */
    public static void keep(String name, byte[] content) {
        try {
            Files.createDirectories(KEPT);
            Files.write(KEPT.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
