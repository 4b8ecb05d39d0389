package jobtrends.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jobtrends.ingest.Exchange;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcRevisit;

/** What single records say, whichever tool wrote them. */
final class Records {

  static final String NO_ADDRESS = "its address or date cannot be read";

  private static final int OK = 200;
  private static final byte[] NOTHING = {};

  private Records() {}

  /**
   * The head of a page, its body still unread.
   *
   * @param exchange absent when the record is no page
   * @param fault why not, where something is wrong with the record
   */
  record Head(Optional<Exchange> exchange, Optional<String> fault) {

    private static Head faulty(String why) {
      return new Head(Optional.empty(), Optional.of(why));
    }
  }

  /** Of a response, or of a resource: a page that its recorder kept without the answer's head. */
  static Head head(WarcCaptureRecord record, InputStream block) throws IOException {
    URI address;
    Instant at;
    try {
      address = Addresses.parse(record.target());
      at = record.date();
    } catch (URISyntaxException | RuntimeException e) {
      return Head.faulty(NO_ADDRESS + ": " + WarcCursor.said(e));
    }
    return record instanceof WarcResource
        ? new Head(resource(record, address, at), Optional.empty())
        : HttpBlock.head(address, at, block)
            .map(head -> new Head(Optional.of(head), Optional.empty()))
            .orElseGet(() -> Head.faulty("not an HTTP answer"));
  }

  /** Tools keep their own notes as resources too, under addresses that are not of the web. */
  private static Optional<Exchange> resource(WarcCaptureRecord record, URI address, Instant at) {
    boolean web = address.getScheme() != null && address.getScheme().startsWith("http");
    var type = record.headers().first("Content-Type").map(List::of).orElse(List.of());
    return Optional.of(new Exchange(address, at, OK, Map.of("Content-Type", type), NOTHING))
        .filter(page -> web);
  }

  /** Empty when it does not say of which page it speaks, or when. */
  static Optional<Revisit> revisit(WarcRevisit record) {
    try {
      URI page = Addresses.parse(record.target());
      Optional<String> of = record.headers().first("WARC-Refers-To-Target-URI");
      URI original = of.isPresent() ? Addresses.parse(of.get()) : page;
      Optional<Instant> when = record.headers().first("WARC-Refers-To-Date").map(Instant::parse);
      return Optional.of(new Revisit(page, record.date(), new Revisit.Reference(original, when)));
    } catch (URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  static Optional<URI> id(WarcRecord record) {
    try {
      return Optional.of(record.id());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
