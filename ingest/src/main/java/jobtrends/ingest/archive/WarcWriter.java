package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import jobtrends.files.AtomicFile;
import jobtrends.ingest.Exchange;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Appends responses to a WARC/1.1 file, one gzip member a record, each forced to disk before the
 * next is asked for. Opening a file that a killed process left behind cuts a torn last record off.
 *
 * <p>Not threadsafe: one writer a file.
 */
public final class WarcWriter implements Closeable {

  private final FileChannel channel;
  private final org.netpreserve.jwarc.WarcWriter records;

  private WarcWriter(FileChannel channel) throws IOException {
    this.channel = channel;
    this.records = new org.netpreserve.jwarc.WarcWriter(channel, WarcCompression.GZIP);
  }

  /**
   * Opens a file to append to; makes it, with its folders and a warcinfo record, when it is new.
   *
   * @throws UncheckedIOException when the disk refuses
   */
  public static WarcWriter append(Path file, String software) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      long whole = Files.exists(file) ? GzipMembers.wholeLength(file) : 0;
      var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      channel.truncate(whole).position(whole);
      var writer = new WarcWriter(channel);
      if (whole == 0) {
        writer.begin(file, software);
      }
      return writer;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  private void begin(Path file, String software) throws IOException {
    String fields = "software: " + software + "\r\nformat: WARC File Format 1.1\r\n";
    write(
        new Warcinfo.Builder()
            .version(MessageVersion.WARC_1_1)
            .filename(file.getFileName().toString())
            .body(MediaType.WARC_FIELDS, fields.getBytes(UTF_8))
            .build());
    AtomicFile.force(file.toAbsolutePath().getParent());
  }

  /**
   * Appends one response; it is on disk when this returns.
   *
   * @throws UncheckedIOException when the disk refuses
   */
  public void write(Exchange exchange) {
    try {
      write(
          new WarcResponse.Builder(exchange.uri().toString())
              .version(MessageVersion.WARC_1_1)
              .date(exchange.receivedAt())
              .payloadDigest(digest(exchange.body()))
              .body(MediaType.HTTP_RESPONSE, HttpBlock.of(exchange))
              .build());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot archive " + exchange.uri(), e);
    }
  }

  private void write(WarcRecord record) throws IOException {
    records.write(record);
    channel.force(true);
  }

  private static WarcDigest digest(byte[] payload) {
    try {
      return new WarcDigest("sha256", MessageDigest.getInstance("SHA-256").digest(payload));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void close() {
    try {
      records.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
