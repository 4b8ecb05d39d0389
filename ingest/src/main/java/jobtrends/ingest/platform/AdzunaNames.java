package jobtrends.ingest.platform;

import static java.util.Map.entry;

import java.util.Map;
import jobtrends.model.Field;

/** What Adzuna calls things, as the import of its dumps reads them too. */
final class AdzunaNames {

  static final JsonListings JOBS =
      new JsonListings(
          "id",
          Names.reading(
              Map.ofEntries(
                  entry("title", Field.TITLE),
                  entry("company.display_name", Field.COMPANY),
                  entry("location.display_name", Field.LOCATION),
                  entry("location.area", Field.COUNTRY),
                  entry("description", Field.DESCRIPTION),
                  entry("redirect_url", Field.URL),
                  entry("created", Field.POSTED_AT),
                  entry("salary_min", Field.SALARY_MIN),
                  entry("salary_max", Field.SALARY_MAX),
                  entry("salary_is_predicted", Field.SALARY_PREDICTED),
                  entry("contract_type", Field.EMPLOYMENT_TYPE),
                  entry("contract_time", Field.EMPLOYMENT_TYPE),
                  entry("category.label", Field.CATEGORY)),
              "id adref latitude longitude __CLASS__ company.__CLASS__ location.__CLASS__"
                  + " category.__CLASS__ category.tag"),
          (fields, findings) ->
              fields
                  // Areas go from the country down.
                  .set(Field.COUNTRY, fields.all(Field.COUNTRY).stream().limit(1).toList())
                  .change(Field.SALARY_PREDICTED, flag -> flag.equals("1") ? "true" : "")
                  .change(Field.CATEGORY, label -> label.equals("Unknown") ? "" : label)
                  .dropZero(Field.SALARY_MIN)
                  .dropZero(Field.SALARY_MAX));

  private AdzunaNames() {}
}
