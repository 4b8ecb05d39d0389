package jobtrends.app;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import jobtrends.analytics.Extractors;
import jobtrends.analytics.accuracy.AccuracyTask;
import jobtrends.analytics.accuracy.Evaluation;
import jobtrends.analytics.accuracy.LabelledFile;
import jobtrends.analytics.accuracy.Readers;
import jobtrends.files.Json;
import jobtrends.model.AccuracyFigure;
import jobtrends.settings.Nearest;
import jobtrends.settings.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jobtrends evaluate}: how well listings are read, measured on labelled texts. */
@Command(
    name = "evaluate",
    description = {
      "Measures how well titles, pay, skills, places and duplicates are read: each figure with its 95 percent interval and the cases it rests on.",
      "",
      "Without files it scores the project's own labelled set, read as the nightly statistics read listings; a file is read as 'extract' and 'dedupe' read it.",
      "Tasks: titles, salary, skills, locations, duplicates."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  jobtrends evaluate titles=titles.jsonl salary=salary.jsonl --by-source --errors 20"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "TASK=FILE",
      description = "Labelled cases, one JSON object a line.")
  private List<String> files = List.of();

  @Option(names = "--by-source", description = "Every figure of each source too.")
  private boolean bySource;

  @Option(
      names = "--errors",
      paramLabel = "N",
      description = "Print the first N wrong cases of each task, and what is right.")
  private int errors;

  @Option(
      names = "--json",
      description = "One JSON object a line, figures of single skill categories included.")
  private boolean json;

  @Mixin private DataOptions data;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (errors < 0) {
      throw new Refused("--errors takes 0 or more, not " + errors);
    }
    var extractors = ExtractorsOnce.of(data.settings());
    List<Evaluation> evaluations = files.isEmpty() ? own(extractors) : ofFiles();
    List<AccuracyFigure> figures =
        evaluations.stream().flatMap(of -> figures(of, versions(extractors))).toList();
    if (json) {
      figures.forEach(figure -> terminal.out().println(Json.write(figure)));
    } else {
      AccuracyTable.lines(figures).forEach(terminal.out()::println);
    }
    evaluations.stream().flatMap(this::mistakes).forEach(this::print);
    terminal.out().flush();
    return Exit.DONE;
  }

  private List<String> versions(Extractors extractors) {
    return files.isEmpty()
        ? Stream.concat(extractors.versions().stream(), Stream.of(LabelledFile.ownVersion()))
            .toList()
        : extractors.versions();
  }

  private static List<Evaluation> own(Extractors extractors) {
    Readers readers = ExtractorsOnce.readers(extractors);
    return Arrays.stream(AccuracyTask.values())
        .map(task -> Evaluation.of(LabelledFile.own(task), readers))
        .toList();
  }

  private List<Evaluation> ofFiles() {
    var normaliser = ExtractorsOnce.normaliser(data.settings());
    var readers = Readers.of(normaliser::read);
    List<LabelledFile> labelled = files.stream().map(EvaluateCommand::labelled).toList();
    return labelled.stream().map(file -> Evaluation.of(file, readers)).toList();
  }

  private static LabelledFile labelled(String argument) {
    int equals = argument.indexOf('=');
    if (equals < 1) {
      throw new Refused(
          "'" + argument + "' names no task; write TASK=FILE, for example titles=" + argument);
    }
    String label = argument.substring(0, equals);
    AccuracyTask task =
        AccuracyTask.named(label)
            .orElseThrow(() -> new Refused(Nearest.sentence("task", label, AccuracyTask.labels())));
    return LabelledFile.of(task, Path.of(argument.substring(equals + 1)));
  }

  private Stream<AccuracyFigure> figures(Evaluation evaluation, List<String> versions) {
    Stream<AccuracyFigure> all =
        evaluation.figures(versions).stream().filter(figure -> json || figure.isOverall());
    return bySource ? Stream.concat(all, evaluation.bySource(versions).stream()) : all;
  }

  private Stream<Mistake> mistakes(Evaluation evaluation) {
    return evaluation.mistakes().stream()
        .limit(errors)
        .map(said -> new Mistake(evaluation.task().label(), said));
  }

  private void print(Mistake mistake) {
    terminal.out().println(json ? Json.write(mistake) : mistake.task() + " " + mistake.mistake());
  }

  /** A wrong case in words. */
  private record Mistake(String task, String mistake) {}
}
