package jobtrends.app.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The boards that speak JSON: Remotive, Himalayas, Jobicy, Arbeitnow, Working Nomads. */
final class JsonBoards {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String SYNTHETIC = "Synthetic demonstration data; no real vacancy.";

  private JsonBoards() {}

  static final class Remotive implements DemoBoard {
    @Override
    public String platform() {
      return "remotive";
    }

    @Override
    public String host() {
      return "remotive.com";
    }

    @Override
    public Optional<Answer> answer(URI address, List<DemoPosting> open) {
      if (!address.getPath().equals("/api/remote-jobs")) {
        return Optional.empty();
      }
      ObjectNode body = JSON.objectNode().put("0-legal-notice", SYNTHETIC);
      body.put("job-count", open.size()).put("total-job-count", open.size());
      ArrayNode jobs = body.putArray("jobs");
      open.forEach(posting -> jobs.add(job(posting)));
      return Optional.of(Answer.json(body));
    }

    private static ObjectNode job(DemoPosting posting) {
      ObjectNode job = JSON.objectNode().put("id", posting.number());
      job.put("url", "https://remotive.com/remote-jobs/software-dev/" + posting.slug());
      job.put("title", posting.title()).put("company_name", posting.employer());
      job.put("company_logo", "https://remotive.com/job/" + posting.number() + "/logo");
      job.put("category", "Software Development");
      tags(job.putArray("tags"), posting);
      job.put("job_type", "full_time");
      job.put(
          "publication_date",
          DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
              posting.postedAt().atOffset(ZoneOffset.UTC)));
      job.put("candidate_required_location", "Worldwide");
      job.put(
          "salary",
          posting
              .pay()
              .map(pay -> "$" + pay.min() / 1000 + "k - $" + pay.max() / 1000 + "k")
              .orElse(""));
      return job.put("description", DemoText.description(posting));
    }
  }

  static final class Himalayas implements DemoBoard {
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
      ObjectNode body = JSON.objectNode().put("comments", SYNTHETIC);
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
      ObjectNode job = JSON.objectNode().put("title", posting.title());
      job.put("excerpt", SYNTHETIC)
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

  static final class Jobicy implements DemoBoard {
    @Override
    public String platform() {
      return "jobicy";
    }

    @Override
    public String host() {
      return "jobicy.com";
    }

    @Override
    public Optional<Answer> answer(URI address, List<DemoPosting> open) {
      if (!address.getPath().equals("/api/v2/remote-jobs")) {
        return Optional.empty();
      }
      ObjectNode body =
          JSON.objectNode().put("apiVersion", "2.2.13").put("friendlyNotice", SYNTHETIC);
      body.put("jobCount", open.size()).put("success", true);
      ArrayNode jobs = body.putArray("jobs");
      open.stream()
          .limit(DemoBoard.number(address, "count", 50))
          .forEach(posting -> jobs.add(job(posting)));
      return Optional.of(Answer.json(body));
    }

    private static ObjectNode job(DemoPosting posting) {
      ObjectNode job = JSON.objectNode().put("id", posting.number());
      job.put("url", "https://jobicy.com/jobs/" + posting.slug()).put("jobSlug", posting.slug());
      job.put("jobTitle", posting.title())
          .put("companyName", posting.employer())
          .put("companyLogo", "");
      job.putArray("jobIndustry").add("Data Science &amp; Analytics");
      job.putArray("jobType").add("Full-Time");
      job.put("jobGeo", "USA").put("jobLevel", "Any").put("jobExcerpt", SYNTHETIC);
      job.put("jobDescription", DemoText.description(posting));
      job.put(
          "pubDate",
          posting
              .postedAt()
              .atOffset(ZoneOffset.UTC)
              .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'+00:00'", Locale.ROOT)));
      posting
          .pay()
          .ifPresent(
              pay ->
                  job.put("salaryMin", pay.min())
                      .put("salaryMax", pay.max())
                      .put("salaryCurrency", "USD")
                      .put("salaryPeriod", "yearly"));
      return job;
    }
  }

  static final class Arbeitnow implements DemoBoard {
    private static final int PER_PAGE = 100;

    @Override
    public String platform() {
      return "arbeitnow";
    }

    @Override
    public String host() {
      return "www.arbeitnow.com";
    }

    @Override
    public Optional<Answer> answer(URI address, List<DemoPosting> open) {
      if (!address.getPath().equals("/api/job-board-api")) {
        return Optional.empty();
      }
      int page = DemoBoard.number(address, "page", 1);
      ObjectNode body = JSON.objectNode();
      ArrayNode data = body.putArray("data");
      open.stream()
          .skip((page - 1L) * PER_PAGE)
          .limit(PER_PAGE)
          .forEach(posting -> data.add(job(posting)));
      ObjectNode links = body.putObject("links");
      links.put("first", "https://www.arbeitnow.com/api/job-board-api?page=1").putNull("last");
      links.put(
          "prev",
          page > 1 ? "https://www.arbeitnow.com/api/job-board-api?page=" + (page - 1) : null);
      links.put(
          "next",
          page * PER_PAGE < open.size()
              ? "https://www.arbeitnow.com/api/job-board-api?page=" + (page + 1)
              : null);
      body.putObject("meta")
          .put("current_page", page)
          .put("per_page", PER_PAGE)
          .put("terms", SYNTHETIC);
      return Optional.of(Answer.json(body));
    }

    private static ObjectNode job(DemoPosting posting) {
      ObjectNode job = JSON.objectNode().put("slug", posting.slug());
      job.put("company_name", posting.employer());
      boolean german = posting.place().filter(city -> city.country().equals("Germany")).isPresent();
      job.put("title", posting.title() + (german ? " (m/w/d)" : ""));
      job.put("description", DemoText.description(posting)).put("remote", false);
      job.put("url", "https://www.arbeitnow.com/jobs/companies/x/" + posting.slug());
      tags(job.putArray("tags"), posting);
      job.putArray("job_types").add("Full-time");
      job.put(
          "location",
          posting
              .place()
              .map(city -> city.name() + ", " + city.region() + ", " + city.country())
              .orElse(""));
      return job.put("created_at", posting.postedAt().getEpochSecond());
    }
  }

  /** Shows half of Remotive's postings again: the duplicate board. */
  static final class WorkingNomads implements DemoBoard {
    @Override
    public String platform() {
      return "workingnomads";
    }

    @Override
    public String host() {
      return "www.workingnomads.com";
    }

    @Override
    public Optional<Answer> answer(URI address, List<DemoPosting> open) {
      if (!address.getPath().startsWith("/api/exposed_jobs")) {
        return Optional.empty();
      }
      ArrayNode jobs = JSON.arrayNode();
      open.forEach(posting -> jobs.add(job(posting)));
      return Optional.of(Answer.json(jobs));
    }

    private static ObjectNode job(DemoPosting posting) {
      ObjectNode job = JSON.objectNode();
      job.put("url", "https://www.workingnomads.com/job/go/" + posting.number() + "/");
      job.put("title", posting.title()).put("description", DemoText.description(posting));
      job.put("company_name", posting.employer()).put("category_name", "Development");
      job.put("tags", String.join(",", posting.skills()).toLowerCase(Locale.ROOT));
      job.put("location", "Worldwide");
      return job.put(
          "pub_date",
          posting
              .postedAt()
              .atOffset(ZoneOffset.ofHours(-4))
              .format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)));
    }
  }

  private static void tags(ArrayNode tags, DemoPosting posting) {
    posting.skills().forEach(skill -> tags.add(skill.toLowerCase(Locale.ROOT)));
  }
}
