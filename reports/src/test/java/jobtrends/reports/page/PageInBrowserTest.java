package jobtrends.reports.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jobtrends.reports.SampleStatistics;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The page as a reader has it: in a browser, wide and narrow, light and dark, by mouse and keys.
 */
class PageInBrowserTest {

  @TempDir(cleanup = CleanupMode.NEVER)
  static Path folder;

  private static Optional<Browser> open = Optional.empty();
  private static Path page;

  @BeforeAll
  static void openOnce() throws IOException {
    open = Browser.open(folder.resolve("profile"));
    assumeTrue(open.isPresent(), "no chromium with chromedriver on this machine");
    page = folder.resolve("report.html");
    Report report =
        ReportBuilder.of(
            SampleStatistics.whole(),
            new ReportRequest(
                folder,
                Set.of(),
                Map.of("remotive", new SourceNote("Remotive", "Jobs (https://remotive.com)"))));
    Files.write(page, HtmlEdition.bytes(report));
  }

  @AfterAll
  static void closeAndLeaveNothing() throws IOException {
    open.ifPresent(Browser::close);
    try (var files = Files.walk(folder)) {
      files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    }
  }

  @BeforeEach
  void load() {
    browser().size(1100, 900);
    browser().look("light", "screen");
    browser().driver().get(page.toUri().toString());
  }

  private static Browser browser() {
    return open.orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"390,light", "390,dark", "1100,dark", "1600,light"})
  void everybodyCanReadItAtAnyWidthInAnyLight(int width, String scheme) {
    browser().look(scheme, "screen");
    browser().size(width, 900);
    browser().run("document.querySelector('details').open = true");

    assertEquals(List.of(), browser().axe());
    long wide = (Long) browser().run("return document.documentElement.scrollWidth");
    assertTrue(wide <= width, "scrolls sideways: " + wide);
  }

  @ParameterizedTest
  @CsvSource({"390,light", "390,dark", "1100,light", "1100,dark"})
  void wordsInChartsStandOutFromWhatIsUnderThem(int width, String scheme) {
    browser().look(scheme, "screen");
    long height = (Long) browser().run("return document.documentElement.scrollHeight");
    browser().size(width, (int) height + 20_000);

    var found = (Map<?, ?>) browser().run(Browser.resource("contrast.js"));

    assertEquals(List.of(), found.get("bad"));
    assertTrue((Long) found.get("looked") > 300, found.get("looked").toString());
  }

  @Test
  void nothingIsFetchedTheFontIsThereAndIdsAreUnique() throws IOException {
    assertEquals(
        List.of(),
        browser()
            .run(
                "return performance.getEntriesByType('resource').map(e => e.name)"
                    + ".filter(name => !name.startsWith('data:'))"));
    assertEquals(true, browser().run("return document.fonts.check('16px Roboto', 'Kraków')"));
    assertEquals(
        List.of(),
        browser()
            .run(
                "var ids = [...document.querySelectorAll('[id]')].map(e => e.id);"
                    + "return ids.filter((id, i) => ids.indexOf(id) !== i)"));
    assertTrue(Files.size(page) < 2_000_000, Files.size(page) + " bytes");
  }

  @Test
  void tablesAreSortedByMouseAndByKeyboard() {
    WebElement table = browser().driver().findElement(By.cssSelector(".tabular table"));
    List<String> first = column(table);
    WebElement head = table.findElement(By.cssSelector("thead th:nth-child(3) button"));

    head.click();
    assertEquals("descending", sorted(table));
    List<String> down = column(table);
    head.sendKeys(Keys.ENTER);
    assertEquals("ascending", sorted(table));

    assertNotEquals(down, column(table));
    assertEquals(List.copyOf(new java.util.TreeSet<>(first)), sortedCopy(down));
  }

  private static List<String> sortedCopy(List<String> names) {
    return List.copyOf(new java.util.TreeSet<>(names));
  }

  private static String sorted(WebElement table) {
    return table.findElement(By.cssSelector("thead th:nth-child(3)")).getDomAttribute("aria-sort");
  }

  private static List<String> column(WebElement table) {
    return table.findElements(By.cssSelector("tbody th")).stream()
        .map(WebElement::getText)
        .toList();
  }

  @Test
  void tablesAreFilteredByAnyWordAndSayHowManyRowsAreLeft() {
    WebElement box =
        browser().driver().findElement(By.cssSelector("input[aria-label^='Filter: Cities']"));
    box.sendKeys("berlin");
    WebElement sieve = box.findElement(By.xpath(".."));
    assertTrue(
        sieve.findElement(By.tagName("output")).getText().startsWith("1 of "), sieve.getText());
    assertEquals(
        1L,
        browser()
            .run(
                "return [...arguments[0].parentNode.nextElementSibling.querySelectorAll('tbody"
                    + " tr')].filter(row => row.offsetHeight > 0).length",
                box));
  }

  @ParameterizedTest
  @ValueSource(strings = {"demand", "cities", "pay-by-role-usd", "role-skills", "work-mode"})
  void figuresOfAMarkShowUnderTheMouseAndUnderTheKeyboard(String chart) {
    List<WebElement> spots =
        browser().driver().findElements(By.cssSelector("#" + chart + " svg.wide .spot"));
    WebElement tip = browser().driver().findElement(By.cssSelector(".tip"));
    browser().run("arguments[0].scrollIntoView({block: 'center'})", spots.get(1));

    new Actions(browser().driver()).moveToElement(spots.get(1)).perform();
    shows(tip, spots.get(1));

    browser().run("arguments[0].focus()", spots.get(0));
    new Actions(browser().driver()).sendKeys(Keys.ARROW_DOWN, Keys.ARROW_RIGHT).perform();
    shows(tip, spots.get(2));
    new Actions(browser().driver()).sendKeys(Keys.ESCAPE).perform();
    assertFalse(tip.isDisplayed());
  }

  /** The page follows a scroll one frame later, so the figures may take a moment. */
  private static void shows(WebElement tip, WebElement spot) {
    String words = spot.getDomAttribute("aria-label");
    new WebDriverWait(browser().driver(), Duration.ofSeconds(10))
        .until(page -> words.equals(tip.getText()));
  }

  @Test
  void aMarkSaysTheFiguresOfItsRow() {
    String words =
        browser()
            .driver()
            .findElement(By.cssSelector("#cities svg.wide .spot"))
            .getDomAttribute("aria-label");
    assertTrue(words.startsWith("San Francisco, US: Share of postings 7.5%"), words);
  }

  @Test
  void theReaderChoosesTheLight() {
    String light = paper();
    WebElement button = browser().driver().findElement(By.cssSelector(".tools button"));
    assertEquals("Dark colours", button.getText());
    button.sendKeys(Keys.SPACE);
    String dark = paper();
    assertNotEquals(light, dark);
    button.click();
    assertEquals(light, paper());
    browser().look("dark", "screen");
    assertEquals(light, paper(), "what the reader chose stays");
  }

  private static String paper() {
    return (String) browser().run("return getComputedStyle(document.body).backgroundColor");
  }

  @Test
  void onPaperThereAreNoControlsAndNoDarkness() {
    browser().look("dark", "print");
    assertEquals("rgb(255, 255, 255)", paper());
    assertEquals(
        0L,
        browser()
            .run(
                "return [...document.querySelectorAll('.tools, .sieve, .tip, .spot, details')]"
                    + ".filter(e => getComputedStyle(e).display !== 'none').length"));
  }
}
