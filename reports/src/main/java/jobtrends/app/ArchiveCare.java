package jobtrends.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jobtrends.files.DataFolder;
import jobtrends.ingest.archive.OwnerOnly;
import jobtrends.ingest.archive.Retention;
import jobtrends.ingest.landing.StorageLimits;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.Settings;

/**
 * Who may read what was fetched, and for how long it is kept: by the settings, and where a
 * platform's terms allow less, by them. What is deleted is listed.
 */
record ArchiveCare(DataFolder data, Settings settings, Messages messages) {

  /** Closes the archive to all but its owner, also one that an earlier version left open. */
  void close() {
    OwnerOnly.close(data.archive("platform", "run").getParent().getParent())
        .ifPresent(sentence -> messages.warn("archive", sentence));
  }

  /** Deletes raw pages that have been kept as long as the settings say. */
  void retain(Instant now) {
    Duration kept = Duration.ofDays(settings.retention().archiveDays());
    List<Retention.Deleted> deleted = new Retention(data, kept).apply(now);
    deleted.forEach(file -> messages.say("deleted", sentence(file)));
    if (!deleted.isEmpty()) {
      messages.say(
          "deleted",
          String.format(
              Locale.ENGLISH,
              "%d archive files were over their time, %,d bytes",
              deleted.size(),
              deleted.stream().mapToLong(Retention.Deleted::bytes).sum()));
    }
  }

  /** Deletes pages and rows that terms do not allow to be kept any longer. */
  void forgetOverdue(Instant now) {
    List<StorageLimits.Overdue> overdue =
        StorageLimits.plan(data, PlatformCatalogue.shipped()::storageLimit, now);
    StorageLimits.apply(overdue);
    overdue.forEach(gone -> messages.say("deleted", sentence(gone)));
  }

  private static String sentence(Retention.Deleted file) {
    return String.format(
        Locale.ENGLISH,
        "deleted %s, %,d bytes%s",
        file.file(),
        file.bytes(),
        file.pagesKept() == 0
            ? ""
            : ", but for " + file.pagesKept() + " pages that a kept run refers to");
  }

  private String sentence(StorageLimits.Overdue gone) {
    String files =
        gone.files().stream()
            .map(file -> data.root().relativize(file).toString())
            .collect(Collectors.joining(", "));
    return "deleted what "
        + gone.source()
        + " gave on "
        + gone.since()
        + ": its terms allow "
        + Words.span(gone.limit())
        + " ("
        + files
        + ")";
  }
}
