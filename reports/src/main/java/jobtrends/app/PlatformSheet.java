package jobtrends.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jobtrends.settings.PlatformTerms.Access;
import picocli.CommandLine.Help.Ansi;

/** Every platform as text, class by class, each line no wider than the screen. */
record PlatformSheet(int width, Ansi colours) {

  /** Where sentences begin: behind the longest id and its state. */
  private static final int INDENT = 28;

  List<String> of(List<PlatformState> states) {
    var lines = new ArrayList<String>();
    for (Access access : Access.values()) {
      List<PlatformState> ofClass =
          states.stream().filter(state -> state.terms().access() == access).toList();
      lines.add(style("bold", PlatformState.heading(access)));
      lines.add("");
      ofClass.forEach(state -> lines.addAll(entry(state)));
    }
    lines.addAll(Words.wrap(summary(states), width));
    return lines;
  }

  private List<String> entry(PlatformState state) {
    var lines = new ArrayList<String>();
    String head = padded("  " + state.terms().id(), INDENT - 5);
    String word = state.isOn() ? style("fg(green),bold", "on ") : style("faint", "off");
    List<String> why = Words.wrap(state.choice().reason(), width - INDENT);
    lines.add(style("bold", head) + word + "  " + why.get(0));
    why.stream().skip(1).map(PlatformSheet::indented).forEach(lines::add);
    state.lines().forEach((about, words) -> lines.addAll(line(about, words)));
    lines.add("");
    return lines;
  }

  private List<String> line(String about, String words) {
    List<String> wrapped = Words.wrap(words, width - INDENT);
    var lines = new ArrayList<String>();
    lines.add(style("faint", padded("    " + about, INDENT)) + wrapped.get(0));
    wrapped.stream().skip(1).map(PlatformSheet::indented).forEach(lines::add);
    return lines;
  }

  private static String summary(List<PlatformState> states) {
    long on = states.stream().filter(PlatformState::isOn).count();
    return on
        + " of "
        + states.size()
        + " platforms are on. robots.txt is asked before every fetch and obeyed whatever the terms"
        + " say. Nothing here is legal advice: read the terms.";
  }

  private static String indented(String words) {
    return " ".repeat(INDENT) + words;
  }

  private static String padded(String words, int to) {
    return String.format(Locale.ROOT, "%-" + to + "s", words);
  }

  private String style(String how, String words) {
    return colours.enabled() ? colours.string("@|" + how + " " + words + "|@") : words;
  }
}
