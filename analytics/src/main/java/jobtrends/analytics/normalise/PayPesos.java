package jobtrends.analytics.normalise;

import java.util.Set;
import java.util.stream.IntStream;

/** "$15,000 mensuales": in Spanish the sign is of pesos as often as of dollars. */
final class PayPesos {

  private static final int BEFORE = 8;

  private static final int AFTER = 5;

  private static final Set<String> DOLLARS =
      Set.of("usd", "us$", "dolares", "dolar", "dollars", "dollar");

  private static final Set<String> SPANISH =
      Set.of(
          "sueldo",
          "sueldos",
          "salario",
          "salarios",
          "remuneracion",
          "mensual",
          "mensuales",
          "mes",
          "quincenal",
          "quincenales",
          "semanal",
          "semanales",
          "anual",
          "anuales",
          "diarios",
          "hora",
          "libres",
          "brutos",
          "pesos");

  private PayPesos() {}

  /** Whether nothing tells which country's the sign is. */
  static boolean isOpen(PayText text, PayAmount amount, PayCurrency by) {
    boolean bare = amount.mark().filter("$"::equals).isPresent() && by.country().isEmpty();
    return bare
        && by.others().stream().noneMatch(DOLLARS::contains)
        && IntStream.range(amount.from() - BEFORE, amount.to() + AFTER)
            .anyMatch(at -> SPANISH.contains(text.word(at)));
  }
}
