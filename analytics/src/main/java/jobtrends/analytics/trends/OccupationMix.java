package jobtrends.analytics.trends;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jobtrends.model.Estimate;
import jobtrends.model.OccupationPart;
import jobtrends.model.ReferenceCheck;
import jobtrends.model.Withheld;
import jobtrends.settings.ReferenceSeries.Measure;

/**
 * Postings by occupation against a reference mix (S39, S40): how far apart they are, and what it
 * would take to make them alike.
 */
public final class OccupationMix {

  private OccupationMix() {}

  /**
   * Duncan's index of dissimilarity: the part that would have to change occupation, 0 to 1.
   *
   * @param a shares by occupation, of sum 1; one that is not named has none
   * @param b the same of the reference
   */
  public static double duncan(Map<String, Double> a, Map<String, Double> b) {
    Set<String> occupations = new HashSet<>(a.keySet());
    occupations.addAll(b.keySet());
    return occupations.stream()
            .mapToDouble(name -> Math.abs(a.getOrDefault(name, 0.0) - b.getOrDefault(name, 0.0)))
            .sum()
        / 2;
  }

  /**
   * Weights that give postings the reference mix.
   *
   * @param of weight of each posting of an occupation; the mean over all is 1
   * @param designEffect what the weights cost: n postings are worth n / this (Kish)
   */
  public record Weights(Map<String, Double> of, double designEffect) {

    public Weights {
      of = Map.copyOf(of);
    }
  }

  /**
   * @param target shares by occupation, of sum 1
   * @param observed postings by occupation, each of which the target names
   * @throws IllegalArgumentException when the target has an occupation nobody was seen in: no
   *     weight makes up for it
   */
  public static Weights reweight(Map<String, Double> target, Map<String, Long> observed) {
    target.forEach(
        (name, share) -> {
          if (share > 0 && observed.getOrDefault(name, 0L) == 0) {
            throw new IllegalArgumentException("no posting of " + name);
          }
        });
    double n = observed.values().stream().mapToLong(count -> count).sum();
    Map<String, Double> weights =
        observed.entrySet().stream()
            .filter(entry -> entry.getValue() > 0)
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry -> target.getOrDefault(entry.getKey(), 0.0) * n / entry.getValue()));
    double squares =
        weights.entrySet().stream()
            .mapToDouble(entry -> observed.get(entry.getKey()) * square(entry.getValue()))
            .sum();
    return new Weights(weights, squares / n);
  }

  /** Both mixes, over the occupations of which the reference names a share or we have postings. */
  private record Mixes(
      String name, Map<String, Double> target, Map<String, OccupationCounts> observed) {

    static Mixes of(Reference reference, OurSeries ours) {
      double sum = reference.values().values().stream().mapToDouble(share -> share).sum();
      Map<String, Double> target = new TreeMap<>();
      reference.values().forEach((name, share) -> target.put(name, share / sum));
      Map<String, OccupationCounts> named = new TreeMap<>(ours.occupations());
      named.keySet().retainAll(target.keySet());
      return new Mixes(reference.name(), target, named);
    }

    long postings() {
      return observed.values().stream().mapToLong(OccupationCounts::postings).sum();
    }

    Map<String, Double> shares() {
      double n = postings();
      return observed.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().postings() / n));
    }

    /** None where the reference has an occupation we have no posting of. */
    Optional<Weights> weights() {
      Map<String, Long> counts =
          observed.entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().postings()));
      boolean all =
          target.entrySet().stream()
              .allMatch(each -> each.getValue() == 0 || counts.containsKey(each.getKey()));
      return Optional.of(target)
          .filter(mix -> all && !counts.isEmpty())
          .map(mix -> reweight(mix, counts));
    }

    /** Remote postings, each by its weight. */
    Estimate remote(Optional<Weights> weights) {
      if (weights.isEmpty()) {
        return Estimate.withheld(Withheld.NO_DATA, postings());
      }
      double hits =
          observed.entrySet().stream()
              .mapToDouble(
                  each ->
                      each.getValue().remote()
                          * weights.get().of().getOrDefault(each.getKey(), 1.0))
              .sum();
      return Estimates.share(hits, postings(), weights.get().designEffect());
    }
  }

  /** How far our mix is from the reference's, and what likeness would cost. */
  static ReferenceCheck check(Reference reference, OurSeries ours) {
    Mixes mixes = Mixes.of(reference, ours);
    Optional<Weights> weights = mixes.weights();
    return new ReferenceCheck(
        reference.name(),
        reference.measure().name(),
        Estimate.withheld(Withheld.NO_DATA, mixes.observed().size()),
        mixes.postings() == 0
            ? OptionalDouble.empty()
            : OptionalDouble.of(duncan(mixes.shares(), mixes.target())),
        weights.isPresent()
            ? OptionalDouble.of(weights.get().designEffect())
            : OptionalDouble.empty());
  }

  /** One record per mix and occupation it names, mixes in their order, occupations by name. */
  public static List<OccupationPart> toRecords(List<Reference> references, OurSeries ours) {
    return references.stream()
        .filter(reference -> reference.measure() == Measure.OCCUPATION_MIX)
        .map(reference -> Mixes.of(reference, ours))
        .flatMap(mixes -> mixes.target().keySet().stream().map(name -> part(mixes, name)))
        .toList();
  }

  private static OccupationPart part(Mixes mixes, String occupation) {
    var counts = mixes.observed().getOrDefault(occupation, new OccupationCounts(0, 0));
    Optional<Weights> weights = mixes.weights();
    Optional<Double> weight = weights.flatMap(all -> Optional.ofNullable(all.of().get(occupation)));
    var asSeen = new Weights(Map.of(), 1);
    return new OccupationPart(
        mixes.name(),
        occupation,
        Estimates.share(counts.postings(), mixes.postings()),
        mixes.target().get(occupation),
        weight.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
        Estimates.share(counts.remote(), counts.postings()),
        mixes.remote(Optional.of(asSeen)),
        mixes.remote(weights));
  }

  private static double square(double weight) {
    return weight * weight;
  }
}
