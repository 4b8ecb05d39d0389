package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;

/**
 * A page of Hacker News: hits of a search, which are threads or comments, or one thread's comments.
 * What hangs on what is told by the ids of parents.
 */
record HiringThread(Page page, JsonNode root, List<JsonNode> entries) {

  private static final Names PAGE =
      Names.ignoring(
          "hits nbHits nbPages page hitsPerPage exhaustive exhaustiveNbHits exhaustiveTypo query"
              + " params processingTimeMS processingTimingsMS serverTimeMS comments children id"
              + " title created_at created_at_i author options parent_id points story_id text type"
              + " url");

  private static final String FROM = "&numericFilters=created_at_i%3C%3D";

  static HiringThread of(Page page, Findings findings) {
    JsonNode root = JsonListings.envelope(PAGE, findings);
    JsonNode list =
        Stream.of("hits", "children", "comments")
            .map(root::path)
            .filter(JsonNode::isArray)
            .findFirst()
            .orElse(root.path("hits"));
    if (!list.isArray() && findings.areWhole()) {
      findings.unknownShape("hits of a search, or a thread's comments");
    }
    return new HiringThread(page, root, StreamSupport.stream(list.spliterator(), false).toList());
  }

  /** What hangs on the thread itself and was not taken away; whatever is no object, too. */
  List<JsonNode> comments() {
    // No comment is older than its thread, so that the thread's id is the smallest parent's.
    long oldest = entries.stream().mapToLong(HiringThread::parent).min().orElse(Long.MAX_VALUE);
    return entries.stream()
        .filter(entry -> !isThread(entry))
        .filter(entry -> !entry.isObject() || isListing(entry, oldest))
        .toList();
  }

  /** A page may lead on to threads alone; the last rest of a thread may be replies alone. */
  Reading reading(Findings findings) {
    List<URI> next = Stream.concat(threads(), older()).toList();
    boolean rest = page.uri().toString().contains(FROM) && !entries.isEmpty() && next.isEmpty();
    return rest
        ? findings.readingPastTheEnd(OptionalLong.empty())
        : findings.leadingOn(next, OptionalLong.empty());
  }

  private static boolean isListing(JsonNode comment, long oldest) {
    long thread = comment.path("story_id").asLong(oldest);
    String text = comment.path("comment_text").asText(comment.path("text").asText());
    return parent(comment) == thread && !text.isBlank() && !comment.has("dead");
  }

  private static boolean isThread(JsonNode entry) {
    return entry.has("title");
  }

  private static long parent(JsonNode comment) {
    return comment.path("parent_id").asLong(comment.path("parent").asLong(Long.MAX_VALUE));
  }

  /** Those for employers; the same author asks who wants to be hired, and for freelancers. */
  private Stream<URI> threads() {
    return entries.stream()
        .filter(HiringThread::isThread)
        .filter(
            entry ->
                entry.path("title").asText().toLowerCase(Locale.ROOT).contains("who is hiring"))
        .map(entry -> entry.path("objectID").asText())
        .filter(id -> id.matches("\\d{1,12}"))
        .map(
            id ->
                page.uri()
                    .resolve("search_by_date?tags=comment,story_" + id + "&hitsPerPage=1000"));
  }

  /** A search gives 1,000 hits at most, whatever the page: the others are asked for by time. */
  private Stream<URI> older() {
    long oldest =
        entries.stream()
            .mapToLong(entry -> entry.path("created_at_i").asLong(Long.MAX_VALUE))
            .min()
            .orElse(Long.MAX_VALUE);
    boolean more = root.path("nbHits").asLong() > entries.size() && oldest < Long.MAX_VALUE;
    String query = Objects.toString(page.uri().getRawQuery(), "").replaceFirst(FROM + ".*", "");
    return Stream.of(query + FROM + oldest)
        .filter(any -> more)
        .map(next -> Hosts.withQuery(page.uri(), next));
  }
}
