package jobtrends.ingest.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import jobtrends.files.AtomicFile;
import jobtrends.ingest.Exchange;
import jobtrends.ingest.SentRequest;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.Warcinfo;

/**
 * Appends what was asked and answered to a WARC/1.1 file that only its owner can read: one gzip
 * member a record, each forced to disk before the next page is asked for. Opening a file that a
 * killed process left behind cuts a torn last record off.
 *
 * <p>Not threadsafe: one writer a file.
 *
 * @see <a
 *     href="https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/">WARC
 *     1.1</a>
 */
public final class WarcWriter implements Closeable {

  private static final String BLOCK_DIGEST = "WARC-Block-Digest";

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
      OwnerOnly.folder(file.toAbsolutePath().getParent());
      OwnerOnly.file(file);
      long whole = GzipMembers.wholeLength(file);
      var channel = FileChannel.open(file, StandardOpenOption.WRITE);
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
    byte[] fields =
        ("software: " + software + "\r\nformat: WARC File Format 1.1\r\n").getBytes(UTF_8);
    write(
        new Warcinfo.Builder()
            .version(MessageVersion.WARC_1_1)
            .filename(file.getFileName().toString())
            .addHeader(BLOCK_DIGEST, digest(fields))
            .body(MediaType.WARC_FIELDS, fields)
            .build());
    AtomicFile.force(file.toAbsolutePath().getParent());
  }

  /**
   * Appends one response, and the request where it is known; on disk when this returns. The
   * response goes first: a process killed in between has lost nothing that must be asked again.
   *
   * @throws UncheckedIOException when the disk refuses
   */
  public void write(Exchange exchange) {
    try {
      byte[] block = HttpBlock.of(exchange);
      var record =
          new WarcResponse.Builder(exchange.uri().toString())
              .addHeader("WARC-Payload-Digest", digest(exchange.body()));
      write(capture(record, exchange, block), exchange);
    } catch (IOException e) {
      throw refused(exchange, e);
    }
  }

  /**
   * Appends, in place of a page that did not change, a record that refers to where it is kept.
   *
   * @param notModified the 304
   * @param original the page as it was archived when it was last received
   * @throws UncheckedIOException when the disk refuses
   */
  public void revisit(Exchange notModified, ArchivedPage original) {
    try {
      URI target = original.page().uri();
      var record =
          new WarcRevisit.Builder(
              notModified.uri().toString(), WarcRevisit.SERVER_NOT_MODIFIED_1_1);
      // Without its id the address and the date still say which record is meant.
      record.addHeader("WARC-Refers-To-Target-URI", target.toString());
      record.addHeader("WARC-Refers-To-Date", original.page().receivedAt().toString());
      original.recordId().ifPresent(id -> record.addHeader("WARC-Refers-To", "<" + id + ">"));
      write(capture(record, notModified, HttpBlock.headOf(notModified)), notModified);
    } catch (IOException e) {
      throw refused(notModified, e);
    }
  }

  private static <R extends WarcCaptureRecord, B extends WarcCaptureRecord.AbstractBuilder<R, B>>
      R capture(WarcCaptureRecord.AbstractBuilder<R, B> record, Exchange exchange, byte[] block) {
    return record
        .version(MessageVersion.WARC_1_1)
        .recordId(UUID.randomUUID())
        .date(exchange.receivedAt())
        .addHeader(BLOCK_DIGEST, digest(block))
        .body(MediaType.HTTP_RESPONSE, block)
        .build();
  }

  private void write(WarcCaptureRecord answer, Exchange exchange) throws IOException {
    URI answerId = answer.id();
    records.write(answer);
    if (exchange.request().isPresent()) {
      records.write(request(exchange.request().get(), exchange, answerId));
    }
    channel.force(true);
  }

  private static WarcRequest request(SentRequest sent, Exchange answer, URI answerId) {
    byte[] block = HttpBlock.of(sent);
    return new WarcRequest.Builder(answer.uri().toString())
        .version(MessageVersion.WARC_1_1)
        .date(answer.receivedAt())
        .concurrentTo(answerId)
        .addHeader(BLOCK_DIGEST, digest(block))
        .body(MediaType.HTTP_REQUEST, block)
        .build();
  }

  private void write(WarcRecord record) throws IOException {
    records.write(record);
    channel.force(true);
  }

  private static UncheckedIOException refused(Exchange exchange, IOException e) {
    return new UncheckedIOException("cannot archive " + exchange.uri(), e);
  }

  /** In hexadecimal: the padding of base 32 ("=") may not stand in a WARC header. */
  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha256:" + HexFormat.of().formatHex(digest);
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
