package jobtrends.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import jobtrends.files.AtomicFile;
import jobtrends.model.Problem;
import jobtrends.taxonomy.ExchangeRates;

/**
 * Keeps the European Central Bank's table of daily exchange rates at hand, asked for once a day.
 * What cannot be had or read leaves the former file as it is.
 *
 * @param file where the table is kept, as the bank wrote it
 * @param address of the bank's archive that holds it
 * @param clock what day it is
 */
public record ReferenceRates(Path file, URI address, Clock clock) {

  /** All rates since 1999, renewed on every working day about 16:00 in Frankfurt. */
  public static final URI ADDRESS =
      URI.create("https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip");

  /** The table has 1.5 MB; what unpacks to far more is something else. */
  private static final int MOST_BYTES = 50_000_000;

  /** What came of asking. */
  public sealed interface Outcome {

    /** The table is today's, whether or not it had to be asked for. */
    record AtHand() implements Outcome {}

    /** A new table lies in the file: its address may be asked for conditionally from now on. */
    record Renewed() implements Outcome {}

    /** The former table is still there, or none. */
    record Failed(Problem problem) implements Outcome {}
  }

  /** Asks once a day; a table that is not there is asked for whole. */
  public Outcome renew(PageSource network) {
    if (isOfToday()) {
      return new Outcome.AtHand();
    }
    Fetched fetched = Files.exists(file) ? network.fetch(address) : network.fetchWhole(address);
    if (fetched instanceof Fetched.Got got) {
      return keep(got.exchange());
    }
    if (fetched instanceof Fetched.Failed failed) {
      return new Outcome.Failed(failed.problem());
    }
    seenToday();
    return new Outcome.AtHand();
  }

  private boolean isOfToday() {
    try {
      return Files.exists(file)
          && day(Files.getLastModifiedTime(file)).equals(day(FileTime.from(clock.instant())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot look at " + file + ": " + e.getMessage(), e);
    }
  }

  private static LocalDate day(FileTime time) {
    return LocalDate.ofInstant(time.toInstant(), ZoneOffset.UTC);
  }

  private void seenToday() {
    try {
      Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot mark " + file + ": " + e.getMessage(), e);
    }
  }

  private Outcome keep(Exchange exchange) {
    ContentCodings.Body body = ContentCodings.undo(exchange, MOST_BYTES);
    Optional<byte[]> table = body.fault().isPresent() ? Optional.empty() : unpacked(body.bytes());
    if (table.isEmpty() || !isTable(table.get())) {
      var problem =
          new Problem(
              Problem.Kind.UNKNOWN_PAGE_SHAPE,
              address.toString(),
              "no table of exchange rates in the answer");
      return new Outcome.Failed(problem);
    }
    AtomicFile.write(file, out -> out.write(table.get()));
    seenToday();
    return new Outcome.Renewed();
  }

  /** The one file of the archive; empty where there is none, or one that is far too large. */
  private static Optional<byte[]> unpacked(byte[] archive) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
      if (zip.getNextEntry() == null) {
        return Optional.empty();
      }
      byte[] table = zip.readNBytes(MOST_BYTES + 1);
      return Optional.of(table).filter(bytes -> bytes.length <= MOST_BYTES);
    } catch (IOException | IllegalArgumentException e) {
      // A broken archive; one whose names are no text is reported in the second way.
      return Optional.empty();
    }
  }

  private static boolean isTable(byte[] table) {
    try {
      ExchangeRates.of(new String(table, StandardCharsets.UTF_8));
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
