package html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** Chromium without a window, with an empty profile of its own. */
final class Browser implements AutoCloseable {

    /** Also in selector.groovy. */
    private static final List<Path> BROWSERS = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
    private static final List<Path> DRIVERS = List.of(Path.of("/usr/bin/chromedriver"));
    private static final Path PICTURES = Path.of("target", "pictures");

    private final Path profile;
    private final ChromeDriver driver;

    Browser() throws IOException {
        profile = Files.createTempDirectory("chromium");
        var options = new ChromeOptions().setBinary(installed(BROWSERS).toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--hide-scrollbars", "--user-data-dir=" + profile);
        options.setCapability("goog:loggingPrefs", Map.of("browser", "ALL"));
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(installed(DRIVERS).toFile()).build(), options);
        Files.createDirectories(PICTURES);
    }

    private static Path installed(List<Path> programs) {
        return programs.stream().filter(Files::isExecutable).findFirst().orElseThrow(() -> new AssertionError(
                "none of " + programs + " is there: apt-get install chromium chromium-driver"));
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (var files = Files.walk(profile)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    // ---- what the reader has ----

    /** Sets the size of the view in CSS pixels, the scheme (light or dark), and whether the reader points or taps. */
    void device(int width, int height, double scale, String scheme, boolean touch) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", touch));
        driver.executeCdpCommand("Emulation.setTouchEmulationEnabled", Map.of("enabled", touch));
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features",
                List.of(Map.of("name", "prefers-color-scheme", "value", scheme),
                        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    void open(Path page) {
        driver.get(page.toUri().toString());
    }

    // ---- what the reader does ----

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressShiftTab() {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(Keys.TAB).keyUp(Keys.SHIFT).perform();
    }

    void click(String selector) {
        one(selector).click();
    }

    /** Points at the beginning of an element, where nothing lies upon it. */
    void point(String selector) {
        mouse("mouseMoved", beginning(one(selector)));
    }

    void pointAway() {
        mouse("mouseMoved", Map.of("x", 2, "y", 2));
    }

    private void mouse(String type, Map<String, Object> at) {
        var parameters = new HashMap<>(at);
        parameters.put("type", type);
        driver.executeCdpCommand("Input.dispatchMouseEvent", parameters);
    }

    void tap(String selector) {
        touch("touchStart", List.of(beginning(one(selector))));
        touch("touchEnd", List.of());
    }

    private void touch(String type, List<Map<String, Object>> points) {
        driver.executeCdpCommand("Input.dispatchTouchEvent", Map.of("type", type, "touchPoints", points));
    }

    /** A place in the first line of an element, which is scrolled into the view. */
    private Map<String, Object> beginning(WebElement element) {
        return object("arguments[0].scrollIntoView({block: 'nearest'}); const box = arguments[0].getClientRects()[0];"
                + "return {x: box.left + 3, y: box.top + box.height / 2}", element);
    }

    // ---- what the reader sees ----

    WebElement one(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String text(String selector) {
        return one(selector).getText();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    Object script(String code, Object... arguments) {
        return driver.executeScript(code, arguments);
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> object(String code, Object... arguments) {
        return (Map<String, Object>) script(code, arguments);
    }

    long number(String code, Object... arguments) {
        return ((Number) script(code, arguments)).longValue();
    }

    /** Waits, at most half a minute, until a script gives true. */
    void await(String what, String condition) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            if (Boolean.TRUE.equals(script("return " + condition))) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError(what + ": never came true: " + condition);
    }

    /** What the browser complained about since it was asked last. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream().map(Object::toString).toList();
    }

    void picture(String name) throws IOException {
        Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }
}
