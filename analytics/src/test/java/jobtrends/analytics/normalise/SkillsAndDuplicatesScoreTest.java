package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.model.ListingText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores on labelled real listings, where they lie beside the project; floors, not goals. */
class SkillsAndDuplicatesScoreTest {

  private static final Path LABELLED = Path.of("../../shared/eval").toAbsolutePath().normalize();
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @BeforeAll
  static void needsTheLabelledListingsAndPython() {
    assumeTrue(Files.exists(LABELLED.resolve("score")), "no labelled listings beside the project");
    assumeTrue(runs("python3", "--version"), "no python3 to run the scorer");
  }

  @Test
  void skills() throws IOException, InterruptedException {
    Map<String, Double> figures = score("skills", listings -> lines(listings, this::skillsOf));

    assertAtLeast(0.97, "documents_f1", figures);
    assertAtLeast(0.98, "snippets_f1", figures);
    assertAtLeast(0.97, "external_f1", figures);
    assertAtLeast(0.95, "silver_recall", figures);
  }

  @Test
  void duplicates() throws IOException, InterruptedException {
    Map<String, Double> figures =
        score(
            "duplicates",
            listings -> {
              Map<String, Duplicates.Found> found = Duplicates.find(listings);
              return lines(
                  listings,
                  one -> Map.of("id", one.id(), "cluster", found.get(one.id()).cluster()));
            });

    assertAtLeast(0.98, "pair_precision", figures);
    assertAtLeast(0.97, "pair_f1", figures);
  }

  private Map<String, Object> skillsOf(ListingText listing) {
    return Map.of(
        "id",
        listing.id(),
        "skills",
        Plain.skills(
            Skills.standard(), Plain.field(listing.title()), Plain.field(listing.description())));
  }

  private Map<String, Double> score(String task, Reader reader)
      throws IOException, InterruptedException {
    String gold = LABELLED.resolve(task + ".dev.jsonl").toString();
    String inputs = python("inputs", task, gold);
    List<ListingText> listings = inputs.lines().map(SkillsAndDuplicatesScoreTest::listing).toList();
    Path predicted = Files.write(folder.resolve("out.jsonl"), reader.read(listings));
    Map<String, Double> figures = new HashMap<>();
    python(task, gold, predicted.toString())
        .lines()
        .map(line -> line.split(" "))
        .forEach(line -> figures.put(line[0], Double.valueOf(line[1])));
    return figures;
  }

  private static void assertAtLeast(double floor, String figure, Map<String, Double> figures) {
    assertTrue(figures.get(figure) >= floor, figure + " " + figures);
  }

  private String python(String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile(folder, "score", ".txt");
    List<String> command =
        new ArrayList<>(List.of("python3", LABELLED.resolve("score").toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertTrue(process.waitFor() == 0, String.join(" ", command));
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static boolean runs(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static ListingText listing(String line) {
    try {
      JsonNode row = JSON.readTree(line);
      return new ListingText(
          row.get("id").asText(),
          text(row, "title"),
          text(row, "company"),
          text(row, "location"),
          Optional.empty(),
          text(row, "description"),
          Optional.empty(),
          Optional.empty());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Optional<String> text(JsonNode row, String field) {
    return row.hasNonNull(field) ? Optional.of(row.get(field).asText()) : Optional.empty();
  }

  private static List<String> lines(List<ListingText> listings, Line line) {
    return listings.stream().map(line::of).map(SkillsAndDuplicatesScoreTest::json).toList();
  }

  private static String json(Map<String, Object> row) {
    try {
      return JSON.writeValueAsString(row);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @FunctionalInterface
  private interface Reader {
    List<String> read(List<ListingText> listings);
  }

  @FunctionalInterface
  private interface Line {
    Map<String, Object> of(ListingText listing);
  }
}
