package jobtrends.analytics.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.ListingText;

/**
 * One labelled file, read and judged.
 *
 * @param cases how many
 */
public record Evaluation(AccuracyTask task, int cases, List<Judgement> judgements) {

  public static Evaluation of(LabelledFile file, Readers readers) {
    Task task = task(file);
    List<ListingText> inputs =
        file.cases().stream().flatMap(labelled -> task.inputs(labelled).stream()).toList();
    Answers answers = task.answers(inputs, readers);
    List<Judgement> judgements =
        file.cases().stream().map(labelled -> task.judge(labelled, answers)).toList();
    return new Evaluation(file.task(), file.cases().size(), judgements);
  }

  /** All figures of the project's own set: what a report publishes about its extractors. */
  public static List<AccuracyFigure> ownSet(Readers readers, List<String> versions) {
    List<String> all =
        Stream.concat(versions.stream(), Stream.of(LabelledFile.ownVersion())).toList();
    return Arrays.stream(AccuracyTask.values())
        .map(task -> of(LabelledFile.own(task), readers))
        .flatMap(evaluation -> evaluation.figures(all).stream())
        .toList();
  }

  static Task task(LabelledFile file) {
    return switch (file.task()) {
      case TITLES -> new TitleAccuracy();
      case SALARY -> new SalaryAccuracy();
      case SKILLS -> new SkillAccuracy(file.names(), file.cases());
      case LOCATIONS -> new PlaceAccuracy();
      case DUPLICATES -> new PairAccuracy();
    };
  }

  /** Every figure over all cases, and those of the parts a task names. */
  public List<AccuracyFigure> figures(List<String> versions) {
    return Scorecard.of(counts(judgements)).figures(task, versions);
  }

  /** The overall figures again, of the cases of each source; sources by name. */
  public List<AccuracyFigure> bySource(List<String> versions) {
    Map<String, List<Judgement>> bySource =
        judgements.stream()
            .collect(Collectors.groupingBy(Judgement::source, TreeMap::new, Collectors.toList()));
    return bySource.entrySet().stream()
        .flatMap(
            source -> {
              Stream<Count> counts =
                  counts(source.getValue())
                      .filter(count -> count.group().isEmpty())
                      .map(count -> of(source.getKey(), count));
              return Scorecard.of(counts).figures(task, versions).stream();
            })
        .toList();
  }

  private static Count of(String source, Count count) {
    String named = source.isEmpty() ? "(no source)" : source;
    return new Count(named, count.figure(), count.hits(), count.of());
  }

  /** What was said and what is right, of every case with something wrong, in the file's order. */
  public List<String> mistakes() {
    return judgements.stream().flatMap(judgement -> judgement.mistake().stream()).toList();
  }

  private static Stream<Count> counts(List<Judgement> judgements) {
    return judgements.stream().flatMap(judgement -> judgement.counts().stream());
  }
}
