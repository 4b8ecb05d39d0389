package jobtrends.taxonomy;

import java.util.List;
import java.util.Optional;

/**
 * The country that the form of a town's name points to: "Niederbachheim" and "Oberau am Wald" are
 * German though no table lists them, "Ville-sur-Orne" is French. The forms are data ({@code
 * town-forms.csv}); they are evidence, not a table of towns, so a town read by its form has no id.
 * Immutable and threadsafe.
 */
public final class TownForms {

  private static final int SHORTEST_STEM = 2;
  private static final TownForms STANDARD = new TownForms();

  private record Form(String country, String where, String text) {

    boolean fits(String name) {
      return switch (where) {
        case "end" -> endsIn(name);
        case "start" -> name.startsWith(text);
        default -> name.indexOf(text) > 0;
      };
    }

    private boolean endsIn(String name) {
      int stem = name.length() - text.length();
      int word = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
      return name.endsWith(text) && stem - word >= SHORTEST_STEM;
    }
  }

  private final List<Form> forms;

  private TownForms() {
    forms =
        GazetteerTable.named("town-forms.csv").rows().stream()
            .flatMap(
                row ->
                    GazetteerTable.names(row.get("texts")).stream()
                        .map(text -> new Form(row.get("country"), row.get("where"), text)))
            .toList();
  }

  /** The built-in forms. */
  public static TownForms standard() {
    return STANDARD;
  }

  /** ISO 3166-1 code of the country whose towns are so named; absent for most names. */
  public Optional<String> countryOf(String name) {
    String folded = Letters.fold(name).replace('’', '\'');
    return forms.stream().filter(form -> form.fits(folded)).map(Form::country).findFirst();
  }
}
