package jobtrends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jobtrends.ingest.platform.Platforms;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.PlatformTerms;
import org.junit.jupiter.api.Test;

/** What the documents point to is there. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Set<String> MODULES = Set.of("config", "ingest", "analytics", "reports");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]{1,300})(?:#[^)]{0,100})?\\)");
  private static final Pattern COMMAND = Pattern.compile("^\\./jobtrends (\\w{2,20})");

  @Test
  void everyLinkOfEveryDocumentLeadsToAFile() throws IOException {
    var broken = new TreeSet<String>();
    for (Path document : documents()) {
      LINK.matcher(text(document))
          .results()
          .map(link -> link.group(1))
          .filter(target -> !Files.exists(document.resolveSibling(target)))
          .forEach(target -> broken.add(document.getFileName() + " -> " + target));
    }
    assertEquals(Set.of(), broken);
  }

  @Test
  void everyCommandOfTheReadmeIsOne() throws IOException {
    Set<String> known =
        Set.of(
            "demo",
            "run",
            "crawl",
            "import",
            "analyse",
            "report",
            "status",
            "platforms",
            "extract",
            "dedupe",
            "evaluate");
    List<String> shown =
        text(ROOT.resolve("README.md"))
            .lines()
            .flatMap(line -> COMMAND.matcher(line).results())
            .map(command -> command.group(1))
            .toList();

    assertEquals(List.of(), shown.stream().filter(command -> !known.contains(command)).toList());
    assertEquals(true, shown.contains("demo"));
  }

  @Test
  void thePlatformTableNamesEachOnceInOrderAndSaysWhichHasNotMetTheLiveSite() throws IOException {
    List<PlatformTerms> all = PlatformCatalogue.shipped().all();
    List<String> rows =
        text(ROOT.resolve("README.md")).lines().filter(line -> line.startsWith("| `")).toList();

    List<String> ids =
        rows.stream()
            .map(row -> row.substring(3, row.indexOf('`', 3)))
            .filter(id -> !id.contains("."))
            .filter(id -> !MODULES.contains(id))
            .filter(id -> !id.endsWith("/"))
            .toList();
    assertEquals(PlatformCatalogue.IDS, ids);
    assertEquals(
        all.stream()
            .filter(terms -> terms.form() == PlatformTerms.Form.DOCUMENTED)
            .map(PlatformTerms::id)
            .toList(),
        rows.stream()
            .filter(row -> row.contains("has not met the live site"))
            .map(row -> row.substring(3, row.indexOf('`', 3)))
            .toList());
  }

  @Test
  void everyPlatformHasAReader() {
    assertEquals(
        List.of(),
        PlatformCatalogue.IDS.stream().filter(id -> Platforms.byId(id).isEmpty()).toList(),
        "platforms with terms and without a reader");
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").map(ROOT::resolve), docs)
          .filter(file -> file.toString().endsWith(".md"))
          .toList();
    }
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
