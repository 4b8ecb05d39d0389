package jobtrends.reports.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * Headless Chromium of the machine, which looks at one page; it is given its driver and asks
 * nobody.
 */
record Browser(ChromeDriver driver) implements AutoCloseable {

  private static final List<String> OPTIONS =
      List.of(
          "--headless=new",
          "--no-sandbox",
          "--disable-gpu",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--no-first-run",
          "--force-device-scale-factor=1",
          "--hide-scrollbars",
          "--font-render-hinting=none");

  /** Absent where the machine has no browser or no driver. */
  static Optional<Browser> open(Path profile) {
    Optional<Path> chromium = program("chromium", "google-chrome", "chromium-browser");
    Optional<Path> driver = program("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      return Optional.empty();
    }
    var options = new ChromeOptions();
    options.setBinary(chromium.get().toFile());
    options.addArguments(OPTIONS);
    options.addArguments("--user-data-dir=" + profile);
    var service =
        new ChromeDriverService.Builder().usingDriverExecutable(driver.get().toFile()).build();
    return Optional.of(new Browser(new ChromeDriver(service, options)));
  }

  private static Optional<Path> program(String... names) {
    return Stream.of(names)
        .flatMap(name -> Stream.of("/usr/bin/", "/usr/local/bin/").map(folder -> folder + name))
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * @param scheme light or dark, as the machine would ask for
   * @param media screen or print
   */
  void look(String scheme, String media) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            media,
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Rules of axe the page breaks; texts of pictures are left to contrast.js: axe cannot tell. */
  Object axe() {
    run(resource("/axe.min.js"));
    return driver.executeAsyncScript(
        "var done = arguments[arguments.length - 1];axe.run({exclude: [['svg text']]},"
            + " {resultTypes: ['violations']}).then(function (r) { done(r.violations.map(function"
            + " (v) { return v.id + ' ' + v.nodes.length + ' ' + v.nodes[0].html.slice(0, 200) + '"
            + " ' + v.nodes[0].failureSummary; })); })");
  }

  static String resource(String name) {
    try (InputStream in = Browser.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
