package jobtrends.analytics.accuracy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import jobtrends.analytics.normalise.Normaliser;
import jobtrends.files.Json;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our scorer says what the labelled set's own scorer says, to the last digit it prints. */
class ScorerAgreementTest {

  private static final Path LABELLED = Path.of("../../shared/eval").toAbsolutePath().normalize();
  private static final Normaliser NORMALISER = Normaliser.standard();
  private static final Readers READERS = Readers.of(NORMALISER::read);

  @TempDir Path folder;

  @BeforeAll
  static void needsTheLabelledListingsAndPython() {
    assumeTrue(Files.exists(LABELLED.resolve("score")), "no labelled listings beside the project");
    assumeTrue(
        Stream.of(System.getenv("PATH").split(":"))
            .anyMatch(bin -> Files.isExecutable(Path.of(bin, "python3"))),
        "no python3 to run the scorer");
  }

  @ParameterizedTest
  @EnumSource(AccuracyTask.class)
  void bothScorersAgree(AccuracyTask task) throws IOException, InterruptedException {
    Path file = LABELLED.resolve(task.label() + ".dev.jsonl");
    LabelledFile labelled = LabelledFile.of(task, file);
    List<AccuracyFigure> ours = Evaluation.of(labelled, READERS).figures(List.of());
    Path answers = Files.write(folder.resolve("out.jsonl"), answers(labelled));
    Map<String, String> theirs = score(task.label(), file.toString(), answers.toString());
    Map<String, String> both = new TreeMap<>();
    ours.stream()
        .filter(AccuracyFigure::isOverall)
        .forEach(
            figure ->
                both.put(
                    figure.figure(),
                    String.format(Locale.ROOT, "%.4f", figure.value().value().orElseThrow())));
    // Each prints some figure the other does not: counts of cases, an F1 of cities.
    theirs.keySet().retainAll(both.keySet());
    both.keySet().retainAll(theirs.keySet());

    assertTrue(both.size() >= 2, both.toString());
    assertEquals(theirs, both);
  }

  private List<String> answers(LabelledFile file) {
    Task task = Evaluation.task(file);
    List<ListingText> inputs =
        file.cases().stream().flatMap(labelled -> task.inputs(labelled).stream()).toList();
    Answers answers = task.answers(inputs, READERS);
    return inputs.stream().map(input -> Json.write(line(input.id(), answers))).toList();
  }

  private static Map<String, Object> line(String id, Answers answers) {
    Map<String, Object> line = new TreeMap<>();
    line.put("id", id);
    if (answers.jobs().containsKey(id)) {
      line.put("cluster", answers.jobs().get(id));
    } else {
      fill(line, answers.listings().get(id));
    }
    return line;
  }

  private static void fill(Map<String, Object> line, NormalisedListing said) {
    said.title().role().ifPresent(role -> line.put("role", role));
    line.put("seniority", said.title().seniority().name().toLowerCase(Locale.ROOT));
    line.put("skills", said.skills());
    said.pay().salary().ifPresent(pay -> line.put("pay", pay));
    line.put(
        "places", said.whereabouts().places().stream().map(ScorerAgreementTest::place).toList());
    line.put("workMode", said.whereabouts().mode().name().toLowerCase(Locale.ROOT));
  }

  private static Map<String, String> place(Place place) {
    Map<String, String> line = new TreeMap<>();
    place.city().ifPresent(city -> line.put("city", city));
    place.country().ifPresent(country -> line.put("country", country));
    return line;
  }

  private Map<String, String> score(String... arguments) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of("python3", LABELLED.resolve("score").toString()));
    command.addAll(List.of(arguments));
    Path printed = folder.resolve("printed.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(printed.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    assertTrue(process.waitFor() == 0, String.join(" ", command));
    Map<String, String> figures = new TreeMap<>();
    Files.readString(printed, StandardCharsets.UTF_8)
        .lines()
        .map(line -> line.split(" "))
        .forEach(line -> figures.put(line[0], line[1]));
    return figures;
  }
}
