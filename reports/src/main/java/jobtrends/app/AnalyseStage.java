package jobtrends.app;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jobtrends.analytics.Analysis;
import jobtrends.analytics.AnalysisRequest;
import jobtrends.analytics.Publication;
import jobtrends.analytics.Sessions;
import jobtrends.analytics.trends.Reference;
import jobtrends.analytics.trends.ReferenceFile;
import jobtrends.files.DataFolder;
import jobtrends.model.Statistics;
import jobtrends.settings.Settings;

/** Listing to statistics: counts every complete run up to a day and publishes the numbers. */
record AnalyseStage(DataFolder data, Settings settings, Messages messages, Terminal terminal) {

  /**
   * @param asOf last day whose runs count; without it the day of the newest run, and today where
   *     there is none
   * @return the day published
   */
  LocalDate run(Optional<LocalDate> asOf) {
    LocalDate day = day(asOf);
    List<Reference> references =
        settings.referenceSeries().stream().map(ReferenceFile::read).toList();
    messages.say("analyse", "counting every run up to " + day);
    try (var session = Sessions.open(settings.sparkMaster())) {
      Statistics statistics = Analysis.run(session.spark(), request(day, references));
      Publication.publish(data, statistics);
      messages.say("analyse", sentence(statistics));
    }
    return day;
  }

  /** The day asked for, else that of the newest run, else today. */
  LocalDate day(Optional<LocalDate> asOf) {
    return asOf.or(() -> Analysis.newestRun(data))
        .orElseGet(() -> LocalDate.ofInstant(terminal.clock().instant(), ZoneOffset.UTC));
  }

  /** What is analysed, with everything the settings say about it. */
  AnalysisRequest request(LocalDate day, List<Reference> references) {
    var extractors = ExtractorsOnce.of(settings);
    return new AnalysisRequest(
        data,
        day,
        extractors,
        new MeasuredOnce(data).of(extractors),
        settings.quality(),
        references);
  }

  private static String sentence(Statistics statistics) {
    var totals = statistics.vintage().totals();
    return String.format(
        Locale.ENGLISH,
        "%,d sightings of %,d listings are %,d postings; %,d of the field in the level window",
        totals.sightings(),
        totals.listings(),
        totals.postings(),
        totals.inField());
  }
}
