package jobtrends.ingest.landing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jobtrends.files.DataFolder;
import jobtrends.model.RawListing;
import jobtrends.model.RunManifest;
import jobtrends.model.SourceRun.ProblemCount;
import jobtrends.settings.PlatformTerms.Expectations;

/** One day of a dump, as one run. Not threadsafe. */
final class ImportDay {

  private final DataFolder data;
  private final RunLedger ledger;
  private final Map<String, Source> sources = new TreeMap<>();

  ImportDay(DataFolder data, RunManifest begun) {
    this.data = data;
    this.ledger = new RunLedger(data, begun);
  }

  LocalDate date() {
    return ledger.name().date();
  }

  Source source(String name) {
    return sources.computeIfAbsent(
        name,
        id ->
            new Source(
                new SourceTally(id), new LandingWriter(data.landing(ledger.name().id(), id))));
  }

  /** One source's file of this day; told apart by identity. */
  static final class Source {

    private final SourceTally tally;
    private final LandingWriter landing;

    private Source(SourceTally tally, LandingWriter landing) {
      this.tally = tally;
      this.landing = landing;
    }

    void land(RawListing listing, String where) {
      if (tally.listing(listing.key().nativeId(), where)) {
        Redaction.Redacted clean = Redaction.of(listing);
        clean.problems().forEach(tally::problem);
        tally.landed(clean.listing());
        landing.add(clean.listing());
      }
    }

    void pause() {
      landing.pause();
    }
  }

  /** Lands and commits the day. */
  RunManifest finish(String scope, List<ProblemCount> problemsOfTheFile) {
    // What a healthy dump looks like is not known, nor how its source was asked.
    var norm = new Norm(Expectations.NONE, new SourceHistory(data, List.of()));
    for (Source source : sources.values()) {
      source.landing.commit();
      source.tally.problems(problemsOfTheFile);
      ledger.note(source.tally.sourceRun(ledger.name(), scope, norm));
    }
    return ledger.complete();
  }
}
