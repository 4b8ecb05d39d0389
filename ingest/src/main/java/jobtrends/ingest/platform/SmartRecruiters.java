package jobtrends.ingest.platform;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import jobtrends.ingest.Page;
import jobtrends.ingest.Reading;

/**
 * SmartRecruiters: a company's postings in lists of 100, each posting's text on a page of its own.
 *
 * <p>A company it does not know is answered like one that has no posting. Shape of the lists and of
 * jobAd seen in responses of 2026-08-11; the rest of a posting's own page as others describe it.
 */
final class SmartRecruiters extends EmployerBoards {

  private static final int SIZE = 100;

  private static final Names PAGE = Names.ignoring("offset limit totalFound content");

  SmartRecruiters() {
    super(
        "smartrecruiters",
        "smartrecruiters.com",
        "https://api.smartrecruiters.com/v1/companies/{}/postings?limit=" + SIZE + "&offset=0");
  }

  @Override
  public Reading read(Page page) {
    var findings = new Findings(id(), page);
    JsonNode root = JsonBody.of(findings);
    return root.has("jobAd") ? one(root, findings) : list(root, page, findings);
  }

  private static Reading one(JsonNode posting, Findings findings) {
    if (findings.areWhole()) {
      SmartRecruitersPosting.READER.readOne(posting, findings);
    }
    return findings.reading();
  }

  private static Reading list(JsonNode root, Page page, Findings findings) {
    findings.newFields(root.isObject() ? PAGE.unknown(root) : List.of());
    var pages = OffsetPages.of(root, "totalFound", SIZE, findings);
    JsonNode content = root.path("content");
    SmartRecruitersPosting.READER.read(content, findings);
    List<URI> own =
        JsonLdThings.entries(content)
            .flatMap(posting -> NextLink.of(posting.path("ref").asText(), page, findings).stream())
            .toList();
    return pages.reading(page, content.size(), own, findings).ofOutlines();
  }
}
