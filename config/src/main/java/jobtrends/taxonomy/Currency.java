package jobtrends.taxonomy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jobtrends.model.PayPeriod;

/**
 * A currency and the usual pay in it: one row of {@code currencies.csv}.
 *
 * @param code ISO 4217
 * @param countries ISO 3166 codes of the countries whose money it is
 * @param usual gross pay of one full-time job, by period (hour, month and year only)
 */
public record Currency(String code, Set<String> countries, Map<PayPeriod, Window> usual) {

  /** From and to, both included, in the currency. */
  public record Window(double from, double to) {
    public boolean holds(double amount) {
      return amount >= from && amount <= to;
    }
  }

  public Currency {
    countries = Set.copyOf(countries);
    usual = Map.copyOf(usual);
  }

  /** The one period in which an amount would be usual pay; none where it would be in two. */
  public Optional<PayPeriod> periodOf(double amount) {
    List<PayPeriod> fitting =
        usual.keySet().stream().filter(period -> usual.get(period).holds(amount)).toList();
    return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
  }

  /**
   * Whether an amount can be pay for a stated period: within {@code slack} times the usual. Low
   * hourly pay is always possible: boards use it as a placeholder and say so.
   */
  public boolean isPlausible(double amount, PayPeriod period, double slack) {
    return amount > 0 && within(period, slack).holds(amount);
  }

  /** The usual pay of a period made {@code slack} times wider at both ends. */
  Window within(PayPeriod period, double slack) {
    Window usual = window(period);
    double from = period == PayPeriod.HOUR ? 0 : usual.from() / slack;
    return new Window(from, usual.to() * slack);
  }

  /** Days and weeks by way of the hour: 8 and 40 of them. */
  private Window window(PayPeriod period) {
    Window hour = usual.get(PayPeriod.HOUR);
    return switch (period) {
      case DAY -> new Window(hour.from() * 8, hour.to() * 8);
      case WEEK -> new Window(hour.from() * 40, hour.to() * 40);
      default -> usual.get(period);
    };
  }
}
