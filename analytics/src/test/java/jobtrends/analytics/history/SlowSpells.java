package jobtrends.analytics.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules of spells told night by night for a whole source, with nothing clever in it. */
final class SlowSpells {

  private final SpellHistory history;
  private final Map<String, List<Line>> lines = new TreeMap<>();

  SlowSpells(SpellHistory history) {
    this.history = history;
  }

  private static final class Line {
    private LocalDate first;
    private LocalDate last;
    private LocalDate missed;
    private LocalDate ended;
    private String state = "OPEN";
    private boolean mayBeOlder;
    private int scopeNight;
    private final StringBuilder away = new StringBuilder();
  }

  Map<String, String> told() {
    history.listings().keySet().forEach(id -> lines.put(id, new ArrayList<>()));
    for (int night = 0; night < history.runs().length(); night++) {
      tell(night);
    }
    var told = new TreeMap<String, String>();
    lines.forEach(
        (id, all) ->
            told.put(id, all.stream().map(SlowSpells::words).collect(Collectors.joining("; "))));
    return told;
  }

  private void tell(int night) {
    LocalDate day = history.day(night);
    for (Line line : open()) {
      if (ChronoUnit.DAYS.between(line.last, day) >= 90) {
        line.state = "LAPSED";
        line.ended = line.last.plusDays(90);
      }
    }
    boolean proof = isProof(night);
    for (String id : history.listings().keySet()) {
      List<Line> all = lines.get(id);
      Line newest = all.isEmpty() ? null : all.get(all.size() - 1);
      if (history.shows(id, night)) {
        show(id, newest, night, day);
      } else if (proof && newest != null && newest.state.equals("OPEN")) {
        miss(newest, night, day);
      }
    }
  }

  private void show(String id, Line newest, int night, LocalDate day) {
    Line line = newest;
    if (line == null || (line.ended != null && ChronoUnit.DAYS.between(line.ended, day) > 14)) {
      line = new Line();
      line.first = day;
      line.mayBeOlder = isFirstLook(night);
      lines.get(id).add(line);
    } else if (line.ended != null) {
      line.away.append(" away ").append(words(line.ended)).append("-").append(words(day));
    }
    line.state = "OPEN";
    line.ended = null;
    line.missed = null;
    line.last = day;
    line.scopeNight = night;
  }

  private void miss(Line line, int night, LocalDate day) {
    if (scope(line.scopeNight) != scope(night)) {
      return;
    }
    if (line.missed == null) {
      line.missed = day;
    } else {
      line.state = "CLOSED";
      long apart = ChronoUnit.DAYS.between(line.last, line.missed);
      line.ended = line.last.plusDays(apart - apart / 2);
    }
  }

  private List<Line> open() {
    return lines.values().stream()
        .flatMap(List::stream)
        .filter(line -> line.state.equals("OPEN"))
        .toList();
  }

  private boolean isProof(int night) {
    if (!isWhole(night)) {
      return false;
    }
    var before = new ArrayList<Long>();
    for (int n = night - 1; n >= 0 && before.size() < 5; n--) {
      if (isWhole(n)) {
        before.add(shown(n));
      }
    }
    before.sort(null);
    if (!before.isEmpty() && shown(night) * 4 < before.get(before.size() / 2)) {
      return false;
    }
    long open = open().size();
    long missing =
        lines.entrySet().stream()
            .filter(each -> !history.shows(each.getKey(), night))
            .flatMap(each -> each.getValue().stream())
            .filter(line -> line.state.equals("OPEN"))
            .count();
    return missing <= open / 2.0 || isAsFullAsEver(night);
  }

  private boolean isAsFullAsEver(int night) {
    long most = 0;
    for (int n = 0; n < night; n++) {
      boolean lately = ChronoUnit.DAYS.between(history.day(n), history.day(night)) < 90;
      if (isWhole(n) && lately && scope(n) == scope(night)) {
        most = Math.max(most, shown(n));
      }
    }
    return shown(night) * 10 >= most * 7;
  }

  private boolean isWhole(int night) {
    return Character.toLowerCase(history.runs().charAt(night)) == 'o' && shown(night) > 0;
  }

  private long shown(int night) {
    return history.listings().keySet().stream().filter(id -> history.shows(id, night)).count();
  }

  private boolean isFirstLook(int night) {
    for (int n = night - 1; n >= 0; n--) {
      if (isWhole(n)) {
        return scope(n) != scope(night);
      }
    }
    return true;
  }

  private boolean scope(int night) {
    return Character.isUpperCase(history.runs().charAt(night));
  }

  private static String words(Line line) {
    return words(line.first)
        + (line.mayBeOlder ? "<" : "")
        + " "
        + words(line.last)
        + " "
        + line.state
        + (line.ended == null ? "" : " " + words(line.ended))
        + line.away;
  }

  private static String words(LocalDate day) {
    return day.toString().substring(5);
  }
}
