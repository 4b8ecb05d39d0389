package jobtrends.ingest.platform;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import jobtrends.model.Field;

/** A posting of SmartRecruiters: the same in a list, without its text, as on its own page. */
final class SmartRecruitersPosting {

  static final JsonListings READER =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("name", Field.TITLE),
                  entry("company.name", Field.COMPANY),
                  entry("location.country", Field.COUNTRY),
                  entry("industry.label", Field.CATEGORY),
                  entry("department.label", Field.CATEGORY),
                  entry("function.label", Field.CATEGORY),
                  entry("typeOfEmployment.label", Field.EMPLOYMENT_TYPE),
                  entry("experienceLevel.label", Field.SENIORITY),
                  entry("language.code", Field.LANGUAGE),
                  entry("releasedDate", Field.POSTED_AT),
                  entry("postingUrl", Field.URL),
                  entry("applyUrl", Field.APPLY_URL)),
              """
              id uuid jobId jobAdId defaultJobAd refNumber ref visibility active creator referralUrl
              customField jobAd company.identifier industry.id department.id department.description
              function.id typeOfEmployment.id experienceLevel.id language.label language.labelNative
              location.city location.region location.address location.postalCode location.latitude
              location.longitude location.fullLocation location.remote location.hybrid
              """),
          SmartRecruitersPosting::complete);

  private SmartRecruitersPosting() {}

  private static void complete(JsonNode posting, Fields fields, Findings findings) {
    JsonNode place = posting.path("location");
    fields.addJoined(Field.LOCATION, place, "fullLocation");
    if (fields.first(Field.LOCATION).isEmpty()) {
      // The country is a code in small letters, which among words would be one: "at", "in".
      fields.addJoined(Field.LOCATION, place, "city", "region");
    }
    Stream.of("remote", "hybrid")
        .filter(mode -> place.path(mode).asText().equals("true"))
        .forEach(mode -> fields.add(Field.WORK_MODE, mode));
    fields.once(Field.CATEGORY);
    if (fields.first(Field.URL).isEmpty()) {
      fields.add(Field.URL, address(posting));
    }
    for (JsonNode section : posting.path("jobAd").path("sections")) {
      fields.add(Field.DESCRIPTION, section.path("text").asText());
    }
  }

  /** Lists print only the interface's own address; this is the one that people are sent to. */
  private static String address(JsonNode posting) {
    String company = posting.path("company").path("identifier").asText();
    String id = posting.path("id").asText();
    return company.isBlank() ? "" : "https://jobs.smartrecruiters.com/" + company + "/" + id;
  }
}
