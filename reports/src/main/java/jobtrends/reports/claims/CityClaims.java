package jobtrends.reports.claims;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.reports.wording.Telling;
import jobtrends.settings.Claim;

/** Claims about cities: each is compared with the other cities of its country. */
final class CityClaims {

  private CityClaims() {}

  static Judged amongTop(Claim claim, Telling telling) {
    String country = claim.country().orElseThrow();
    List<HiringCity> cities =
        telling.statistics().cities().stream()
            .filter(city -> city.counting() == Counting.ALL_POSTINGS)
            .filter(city -> city.country().equals(country))
            .toList();
    if (cities.isEmpty()) {
      return Judge.cannotTell(
          claim, telling, telling.say("claims.no-city", telling.wording().country(country)));
    }
    Verdict verdict =
        Judge.all(
            claim.cities().stream()
                .map(name -> verdict(claim, cities, name))
                .collect(Collectors.toList()));
    return new Judged(
        claim,
        verdict,
        claim.cities().stream()
            .map(name -> evidence(telling, cities, name))
            .collect(Collectors.joining("; ")),
        Judge.because(
            "cities",
            verdict,
            telling,
            telling.wording().country(country),
            claim.within().getAsInt()));
  }

  private static Verdict verdict(Claim claim, List<HiringCity> cities, String name) {
    Optional<Estimate> own = share(cities, name);
    if (own.filter(Estimate::isPublished).isEmpty()) {
      return Verdict.CANNOT_TELL;
    }
    List<Estimate> others =
        cities.stream().filter(city -> !city.city().equals(name)).map(HiringCity::share).toList();
    return Among.top(own.get(), others, claim.within().getAsInt());
  }

  private static Optional<Estimate> share(List<HiringCity> cities, String name) {
    return cities.stream()
        .filter(city -> city.city().equals(name))
        .map(HiringCity::share)
        .findFirst();
  }

  private static String evidence(Telling telling, List<HiringCity> cities, String name) {
    return name
        + " "
        + share(cities, name).map(telling.numbers()::share).orElse(telling.say("claims.not-seen"));
  }
}
