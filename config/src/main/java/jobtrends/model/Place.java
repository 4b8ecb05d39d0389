package jobtrends.model;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One place a listing names, as far as it could be settled.
 *
 * @param city English name of the gazetteer
 * @param admin state, province or Land: abbreviation where one is in common use, else the name
 * @param country ISO 3166-1 alpha-2
 * @param geonameId id of the city at GeoNames; absent when no city was settled
 */
public record Place(
    Optional<String> city,
    Optional<String> admin,
    Optional<String> country,
    OptionalLong geonameId) {}
