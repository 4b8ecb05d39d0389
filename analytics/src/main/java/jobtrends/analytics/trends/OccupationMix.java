package jobtrends.analytics.trends;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

  private static double square(double weight) {
    return weight * weight;
  }
}
