package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import jobtrends.ingest.Page;
import jobtrends.ingest.Platform;
import jobtrends.ingest.Reading;
import jobtrends.model.Field;

/**
 * Hacker News, "Ask HN: Who is hiring?": a page of threads, newest first, one a month since 2011,
 * and each thread's comments. A listing is a comment on the thread itself, by custom with a header;
 * replies are none, nor is what was deleted or killed.
 *
 * <p>A search gives 1,000 hits at most; what is older is asked for by its time. Shape seen in
 * responses of 2019-09-30 (Firebase's items) to 2026-06-10 (search, and a thread as a tree).
 */
final class HackerNews implements Platform {

  private static final String THREADS =
      "https://hn.algolia.com/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=1000";

  private static final String COMMENT = "https://news.ycombinator.com/item?id=";

  private static final JsonListings COMMENTS =
      new JsonListings(
          "id",
          Names.reading(
              Map.of(
                  "comment_text", Field.DESCRIPTION,
                  "text", Field.DESCRIPTION,
                  "created_at", Field.POSTED_AT,
                  "time", Field.POSTED_AT,
                  "link", Field.URL),
              "id objectID parent parent_id story_id story_title story_url story_text title url"
                  + " points num_comments author by type kids children options created_at_i"
                  + " updated_at _tags _highlightResult"),
          (fields, findings) -> HiringHeader.read(fields));

  @Override
  public String id() {
    return "hackernews";
  }

  @Override
  public List<URI> firstPages() {
    return List.of(URI.create(THREADS));
  }

  @Override
  public boolean owns(URI address) {
    return Hosts.isOn(address, "hn.algolia.com")
        || Hosts.isOn(address, "hacker-news.firebaseio.com")
        || Hosts.isOn(address, "news.ycombinator.com");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    var thread = HiringThread.of(page, findings);
    thread.comments().forEach(comment -> readOne(comment, findings));
    return thread.reading(findings);
  }

  private static void readOne(JsonNode comment, Findings findings) {
    if (comment instanceof ObjectNode object) {
      String id = comment.path("objectID").asText(comment.path("id").asText());
      object.put("id", id).put("link", COMMENT + id);
    }
    COMMENTS.readOne(comment, findings);
  }
}
