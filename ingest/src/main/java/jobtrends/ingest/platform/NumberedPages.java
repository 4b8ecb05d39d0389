package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import jobtrends.ingest.Reading;
import jobtrends.model.Problem.Kind;

/**
 * A search cut into pages of one size, up to a total.
 *
 * @param number of this page, the first is 1
 * @param size of a full page
 * @param total of the whole search; absent where the page does not say, or is damaged
 * @param address of the page of a number
 * @param last page the interface gives, however many there are
 */
record NumberedPages(
    long number, int size, OptionalLong total, LongFunction<URI> address, long last) {

  NumberedPages(long number, int size, OptionalLong total, LongFunction<URI> address) {
    this(number, size, total, address, Long.MAX_VALUE);
  }

  /** Pages whose number is a parameter of the query. */
  static NumberedPages by(String parameter, URI page, int size, OptionalLong total) {
    return new NumberedPages(
        Queries.number(page, parameter, 1),
        size,
        total,
        number -> Queries.with(page, parameter, number));
  }

  NumberedPages upTo(long lastGiven) {
    return new NumberedPages(number, size, total, address, lastGiven);
  }

  /**
   * An empty page is in order behind the last one, and where the source says that there is nothing.
   */
  Reading read(JsonListings listings, JsonNode list, Findings findings) {
    listings.read(list, findings);
    if (list.isEmpty() && (number > 1 || total.equals(OptionalLong.of(0)))) {
      return findings.readingPastTheEnd(total);
    }
    boolean more = (number - 1) * size + list.size() < total.orElse(0);
    if (more && number >= last) {
      findings.problem(Kind.PAGE_LIMIT, "the source gives no page of a search after " + last);
    }
    List<URI> next = more && number < last ? List.of(address.apply(number + 1)) : List.of();
    return findings.reading(next, total);
  }
}
