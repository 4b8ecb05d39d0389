package jobtrends.taxonomy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jobtrends.model.PayPeriod;
import org.apache.commons.csv.CSVRecord;

/**
 * The words that tell what an amount beside them is: pay, its period, an end of a range, or
 * something else. Immutable; to be built once.
 */
public final class PayWords {

  /** "reisegeld". */
  private static final int SHORTEST_COMPOUND = 8;

  private static final Set<PaySense> NONE = sealed(EnumSet.noneOf(PaySense.class));

  private final Map<String, Set<PaySense>> senses = new HashMap<>();
  private final Map<String, PayPeriod> periods = new HashMap<>();

  /** The last words of phrases, so that few words are looked up with the one before. */
  private final Set<String> lasts = new HashSet<>();

  /** What compounds end in, where one word is made of several: written "-zuschuss". */
  private final Set<String> endings = new LinkedHashSet<>();

  private PayWords() {
    TaxonomyRows.of("pay-words.csv").forEach(this::add);
    senses.replaceAll((word, said) -> sealed(said));
  }

  /** Empty sets too: a question asked of every word of every text wants one kind of set. */
  private static Set<PaySense> sealed(Set<PaySense> senses) {
    return Collections.unmodifiableSet(senses);
  }

  public static PayWords standard() {
    return new PayWords();
  }

  /** What a word says of the amount beside it; nothing, for most. Not to be changed. */
  public Set<PaySense> senses(String word) {
    Set<PaySense> said = senses.get(word);
    return said != null ? said : word.length() < SHORTEST_COMPOUND ? NONE : ofCompound(word);
  }

  /** "Kleidungszuschuss" is a "-zuschuss". */
  private Set<PaySense> ofCompound(String word) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return senses.get("-" + ending);
      }
    }
    return NONE;
  }

  /** What two words say that stand together: "up to". Not to be changed. */
  public Set<PaySense> senses(String first, String last) {
    return lasts.contains(last) ? senses(first + "_" + last) : NONE;
  }

  /** The period a word names: "hourly", "pcm", "Jahr". */
  public Optional<PayPeriod> period(String word) {
    return Optional.ofNullable(periods.get(word));
  }

  private void add(CSVRecord row) {
    PaySense sense = PaySense.valueOf(row.get("sense"));
    for (String word : TaxonomyRows.words(row, "words")) {
      senses.computeIfAbsent(word, unused -> EnumSet.noneOf(PaySense.class)).add(sense);
      if (word.charAt(0) == '-') {
        endings.add(word.substring(1));
      }
      if (word.indexOf('_') >= 0) {
        lasts.add(word.substring(word.lastIndexOf('_') + 1));
      }
      period(sense).ifPresent(period -> periods.merge(word, period, PayWords::shorter));
    }
  }

  private static Optional<PayPeriod> period(PaySense sense) {
    for (PayPeriod period : PayPeriod.values()) {
      if (period.name().equals(sense.name())) {
        return Optional.of(period);
      }
    }
    return Optional.empty();
  }

  private static PayPeriod shorter(PayPeriod one, PayPeriod other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
