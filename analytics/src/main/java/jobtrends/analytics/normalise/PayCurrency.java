package jobtrends.analytics.normalise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jobtrends.model.PayPeriod;
import jobtrends.taxonomy.Currencies;
import jobtrends.taxonomy.Currency;

/**
 * Which currency an amount is in, and by what evidence. A sign that several countries share is
 * settled by country and size, or left open.
 *
 * @param others marks elsewhere in the text
 */
record PayCurrency(Currencies currencies, Optional<String> country, List<String> others) {

  /** A currency and the evidence for it. */
  record Found(Currency currency, String evidence) {}

  private static final double SLACK = 1;

  /**
   * Where a bare $ is the country's own. Canada is not among them: its jobs are as often priced in
   * US dollars, on boards that write C$ for the other.
   */
  private static final Set<String> OWN_DOLLAR = Set.of("AUD", "NZD", "SGD", "HKD");

  Optional<Found> of(PayAmount amount) {
    if (amount.mark().isEmpty()) {
      return fromContext(amount);
    }
    String mark = amount.mark().get();
    Optional<Found> named =
        currencies
            .marked(mark)
            .or(() -> currencies.coded(mark))
            .map(c -> new Found(c, "'" + mark + "'"));
    return named.or(() -> shared(mark, amount));
  }

  private Optional<Found> shared(String mark, PayAmount amount) {
    List<Currency> sharing = currencies.sharing(mark);
    Optional<Currency> local = country.flatMap(currencies::of).filter(sharing::contains);
    Currency usual = sharing.get(0);
    boolean dollar = usual.code().equals("USD");
    if (local.isEmpty() && !dollar && sharing.size() > 1) {
      return Optional.empty();
    }
    return dollar && local.isPresent() && !local.get().equals(usual)
        ? dollar(amount, local.get(), usual)
        : Optional.of(new Found(local.orElse(usual), "'" + mark + "'" + in()));
  }

  /** In a country with a dollar or a $ of its own: by what else is marked, then by size. */
  private Optional<Found> dollar(PayAmount amount, Currency local, Currency usual) {
    boolean fitsLocal = fits(amount, local);
    boolean fitsUsual = fits(amount, usual);
    if (isMarkedElsewhere(local)) {
      return Optional.of(new Found(usual, "'$' beside amounts in " + local.code()));
    }
    if (isMarkedElsewhere(usual)) {
      return Optional.of(new Found(usual, "'$' and 'USD' in the text"));
    }
    if (fitsLocal && OWN_DOLLAR.contains(local.code())) {
      return Optional.of(new Found(local, "'$'" + in()));
    }
    if (fitsLocal == fitsUsual) {
      return Optional.empty();
    }
    return Optional.of(new Found(fitsLocal ? local : usual, "'$'" + in() + " and its size"));
  }

  private boolean isMarkedElsewhere(Currency currency) {
    return others.stream()
        .flatMap(mark -> currencies.marked(mark).or(() -> currencies.coded(mark)).stream())
        .anyMatch(currency::equals);
  }

  private static boolean fits(PayAmount amount, Currency currency) {
    Optional<PayPeriod> stated = amount.stated();
    return stated.isPresent()
        ? currency.isPlausible(amount.typical(), stated.get(), SLACK)
        : currency.periodOf(amount.typical()).isPresent();
  }

  /** No mark beside it: the country's money, if nothing in the text speaks of another. */
  private Optional<Found> fromContext(PayAmount amount) {
    Optional<Currency> local = country.flatMap(currencies::of);
    return local.map(currency -> new Found(currency, "no sign; country " + country.orElseThrow()));
  }

  private String in() {
    return country.map(code -> " in " + code).orElse("");
  }
}
