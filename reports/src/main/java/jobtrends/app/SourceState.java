package jobtrends.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Coverage;
import jobtrends.reports.chart.SourceHealth;
import jobtrends.reports.wording.Wording;

/**
 * A source as its last run left it, in a line or two.
 *
 * @param last its last run, whether it was asked in it or not
 * @param health of all runs it was asked in; absent when there is none
 */
record SourceState(SourceRun last, Optional<SourceHealth> health, LocalDate today) {

  private static final int MOST_FIELDS = 12;
  private static final String INDENT = " ".repeat(23);

  List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add(
        String.format(
                Locale.ROOT,
                "  %-20s %-9s %s  %s  %s",
                last.source(),
                last.status().name().toLowerCase(Locale.ROOT),
                last.date(),
                listings(last),
                last.reason())
            .stripTrailing());
    List<String> facts = facts();
    if (!facts.isEmpty()) {
      lines.add(INDENT + String.join("; ", facts));
    }
    return lines;
  }

  private static String listings(SourceRun run) {
    OptionalLong total = run.counts().advertised();
    String of = total.isPresent() ? String.format(Locale.ROOT, " of %,d", total.getAsLong()) : "";
    return String.format(Locale.ROOT, "%,7d", run.counts().unique()) + of + " listings";
  }

  private List<String> facts() {
    var facts = new ArrayList<String>();
    health
        .map(SourceHealth::trouble)
        .filter(runs -> !runs.isEmpty())
        .map(this::since)
        .ifPresent(facts::add);
    last.coverage().ifPresent(coverage -> holes(coverage, facts));
    long days = ChronoUnit.DAYS.between(last.date(), today);
    if (days > StatusCommand.DAYS_BEFORE_STALE) {
      facts.add(days + " days old");
    }
    return facts;
  }

  /** What a skipped run does not mend is still broken. */
  private String since(List<SourceRun> trouble) {
    SourceRun asked = trouble.get(trouble.size() - 1);
    String before =
        asked.equals(last)
            ? ""
            : asked.status().name().toLowerCase(Locale.ROOT)
                + " when last asked: "
                + asked.reason()
                + "; ";
    return before
        + "not complete since "
        + trouble.get(0).date()
        + ", "
        + counted(trouble.size(), "run");
  }

  private static void holes(Coverage coverage, List<String> facts) {
    coverage.missingPages().stream()
        .filter(pages -> pages > 0)
        .forEach(pages -> facts.add(counted(pages, "page") + " missing"));
    if (coverage.capped()) {
      facts.add("ended by its page limit");
    }
    if (coverage.challenges() > 0) {
      facts.add(counted(coverage.challenges(), "challenge page"));
    }
    if (!coverage.newFields().isEmpty()) {
      facts.add("new fields: " + Wording.ENGLISH.list(coverage.newFields(), MOST_FIELDS));
    }
  }

  private static String counted(long n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
