package jobtrends.ingest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Locale;
import java.util.Set;
import jobtrends.model.Problem;

/**
 * Finds the pages that describe a job among the millions of a general crawl, the cheap questions
 * first: status and content type from the head, then the word itself in the unpacked bytes, and
 * only then the reader. Keeps nothing from page to page.
 *
 * @param reader of pages from anywhere
 */
record JobPages(Platform reader, PageDecoder decoder) {

  /** What every schema.org job posting contains, in any charset that begins with ASCII. */
  private static final byte[] WORD = "JobPosting".getBytes(US_ASCII);

  /** What a reader says of a page that has nothing to do with jobs. */
  private static final Set<Problem.Kind> NO_JOB =
      Set.of(Problem.Kind.UNKNOWN_PAGE_SHAPE, Problem.Kind.EMPTY_PAGE);

  /** Whether a page may be one, by its head alone. */
  boolean mayBe(Exchange head) {
    String type = head.header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    boolean hypertext = type.isBlank() || type.contains("html");
    return head.status() / 100 == 2 && hypertext && reader.owns(head.uri());
  }

  /** Whether it is one: with a listing, or with what may have been one and cannot be read. */
  boolean is(Exchange page) {
    if (!mayBe(page) || !contains(ContentCodings.undo(page, decoder.maxDecodedBytes()).bytes())) {
      return false;
    }
    return decoder.decode(page).page().map(reader::read).filter(JobPages::speaks).isPresent();
  }

  private static boolean speaks(Reading reading) {
    return !reading.listings().isEmpty()
        || !reading.problems().stream().map(Problem::kind).allMatch(NO_JOB::contains);
  }

  private static boolean contains(byte[] text) {
    for (int i = 0; i + WORD.length <= text.length; i++) {
      if (text[i] == WORD[0] && isWordAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWordAt(byte[] text, int at) {
    int same = 1;
    while (same < WORD.length && text[at + same] == WORD[same]) {
      same++;
    }
    return same == WORD.length;
  }
}
