package jobtrends.app;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import jobtrends.files.DataFolder;
import jobtrends.ingest.archive.OwnerOnly;
import jobtrends.ingest.archive.Retention;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.Settings;

/** Who may read the archive, and for how long it is kept: said wherever something is done. */
record ArchiveCare(DataFolder data, Settings settings, Messages messages) {

  /** Closes the archive to all but its owner, also one that an earlier version left open. */
  void close() {
    OwnerOnly.close(data.archive("platform", "run").getParent().getParent())
        .ifPresent(sentence -> messages.warn("archive", sentence));
  }

  /** Deletes what has been kept as long as it may be, and lists it. */
  void retain(Instant now) {
    var deleted = new Retention(data, this::limit).apply(now);
    deleted.forEach(file -> messages.say("retention", sentence(file)));
    if (!deleted.isEmpty()) {
      messages.say(
          "retention",
          String.format(
              Locale.ENGLISH,
              "%d archive files were over their time, %,d bytes",
              deleted.size(),
              deleted.stream().mapToLong(Retention.Deleted::bytes).sum()));
    }
  }

  /** The settings' days, or less where the platform's terms say so. */
  private Duration limit(String platform) {
    Duration days = Duration.ofDays(settings.retention().archiveDays());
    var catalogue = PlatformCatalogue.shipped();
    return catalogue.ids().contains(platform)
        ? catalogue
            .get(platform)
            .rules()
            .storageLimit()
            .filter(terms -> terms.compareTo(days) < 0)
            .orElse(days)
        : days;
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
}
