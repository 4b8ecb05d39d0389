package jobtrends.analytics.accuracy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jobtrends.analytics.ListingNormaliser;
import jobtrends.analytics.normalise.Duplicates;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.ListingText;
import jobtrends.model.NormalisedListing;
import jobtrends.model.Origin;
import jobtrends.model.RawListing;

/**
 * What is measured.
 *
 * @param listing reads one listing
 * @param jobs cluster of each listing, by id
 */
public record Readers(
    Function<ListingText, NormalisedListing> listing,
    Function<List<ListingText>, Map<String, String>> jobs) {

  /** Reading as the filters do: a board's guess of the pay is told as one. */
  public static Readers of(Function<ListingText, NormalisedListing> listing) {
    return new Readers(listing, Readers::jobs);
  }

  /** Reading as the nightly statistics do: what a board only guessed is no pay. */
  public static Readers ofStatistics(ListingNormaliser normaliser) {
    return new Readers(text -> normaliser.normalise(raw(text)), Readers::jobs);
  }

  /** One job or two, as the tables tell it: they share the comparison. */
  private static Map<String, String> jobs(List<ListingText> listings) {
    Map<String, String> clusters = new HashMap<>();
    Duplicates.find(listings).forEach((id, found) -> clusters.put(id, found.cluster()));
    return clusters;
  }

  private static RawListing raw(ListingText text) {
    var fields = new EnumMap<Field, List<String>>(Field.class);
    put(fields, Field.TITLE, text.title());
    put(fields, Field.LOCATION, text.location());
    put(fields, Field.SALARY, text.salary());
    put(fields, Field.DESCRIPTION, text.description());
    put(fields, Field.COUNTRY, text.country());
    return new RawListing(
        new ListingKey("labelled", text.id()), Instant.EPOCH, Origin.DUMP, fields);
  }

  private static void put(Map<Field, List<String>> fields, Field field, Optional<String> value) {
    value.ifPresent(said -> fields.put(field, List.of(said)));
  }
}
