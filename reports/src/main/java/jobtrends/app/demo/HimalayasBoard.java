package jobtrends.app.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Himalayas: JSON in pages of twenty, by offset. */
final class HimalayasBoard implements DemoBoard {
  @Override
  public String platform() {
    return "himalayas";
  }

  @Override
  public String host() {
    return "himalayas.app";
  }

  @Override
  public Optional<Answer> answer(URI address, List<DemoPosting> open) {
    if (!address.getPath().equals("/jobs/api")) {
      return Optional.empty();
    }
    int offset = DemoBoard.number(address, "offset", 0);
    int limit = Math.min(20, DemoBoard.number(address, "limit", 20));
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("comments", DemoText.SYNTHETIC);
    body.put("updatedAt", 0)
        .put("offset", offset)
        .put("limit", limit)
        .put("totalCount", open.size());
    ArrayNode jobs = body.putArray("jobs");
    open.stream().skip(offset).limit(limit).forEach(posting -> jobs.add(job(posting)));
    return Optional.of(Answer.json(body));
  }

  private static ObjectNode job(DemoPosting posting) {
    String company = posting.employer().toLowerCase(Locale.ROOT).replace(' ', '-');
    String address = "https://himalayas.app/companies/" + company + "/jobs/" + posting.slug();
    ObjectNode job = JsonNodeFactory.instance.objectNode().put("title", posting.title());
    job.put("excerpt", DemoText.SYNTHETIC)
        .put("companyName", posting.employer())
        .put("companySlug", company);
    job.put("companyLogo", "").put("employmentType", "Full Time");
    posting
        .pay()
        .ifPresentOrElse(
            pay -> job.put("minSalary", pay.min()).put("maxSalary", pay.max()),
            () -> job.putNull("minSalary").putNull("maxSalary"));
    job.putArray("seniority").add(posting.title().startsWith("Senior") ? "Senior" : "Mid-level");
    job.put("currency", "USD").put("salaryPeriod", "annual");
    job.putArray("locationRestrictions").add(posting.country());
    job.putArray("timezoneRestrictions").add(-5).add(5.5);
    job.putArray("categories").add("Engineering");
    job.putArray("parentCategories").add("Software");
    job.put("description", DemoText.description(posting));
    long posted = posting.postedAt().getEpochSecond();
    job.put("pubDate", posted).put("expiryDate", posted + 60L * 86_400);
    return job.put("applicationLink", address).put("guid", address);
  }
}
