package jobtrends.app.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import jobtrends.app.demo.DemoPosting.Pay;
import jobtrends.app.demo.DemoPosting.Showing;

/**
 * A made-up job market with known trends: the same seed gives the same postings. Each week a fifth
 * of the open postings close, and as many open as the plan asks for.
 */
final class DemoMarket {

  private static final double CHANCE_OF_PAY = 0.65;
  private static final int CROWDED = 3_000;
  private static final List<String> LEVELS =
      List.of("", "", "Senior ", "Senior ", "Junior ", "Staff ");
  private static final List<String> FIRST =
      List.of(
          "Amber", "Birch", "Cobalt", "Delta", "Ember", "Fjord", "Granite", "Harbor", "Indigo",
          "Juniper", "Kestrel", "Lumen", "Meadow", "Nimbus", "Orchid", "Pine", "Quartz", "River",
          "Saffron", "Tundra");
  private static final List<String> SECOND =
      List.of(
          "Analytics",
          "Robotics",
          "Health",
          "Pay",
          "Logistics",
          "Labs",
          "Cloud",
          "Energy",
          "Retail",
          "Mobility");

  private final SplittableRandom random;
  private final int weeks;
  private final Set<String> taken = new HashSet<>();
  private int number = 100_000;

  DemoMarket(long seed, int weeks) {
    this.random = new SplittableRandom(seed);
    this.weeks = weeks;
  }

  /** One list per week: the postings open when that week's run asks. */
  List<List<DemoPosting>> openByWeek() {
    var byWeek = new ArrayList<List<DemoPosting>>();
    List<DemoPosting> open = new ArrayList<>();
    for (int week = 0; week < weeks; week++) {
      var next = new ArrayList<DemoPosting>();
      for (DemoPlan.Role role : DemoPlan.ROLES) {
        next.addAll(openOf(role, week, open));
      }
      byWeek.add(List.copyOf(next));
      open = next;
    }
    return byWeek;
  }

  private List<DemoPosting> openOf(DemoPlan.Role role, int week, List<DemoPosting> before) {
    double growth = 1 + (role.growth() - 1) * DemoPlan.progress(week, weeks);
    long target = Math.round(role.stock() * growth);
    var open = new ArrayList<DemoPosting>();
    for (DemoPosting posting : before) {
      if (posting.role().equals(role)
          && open.size() < target
          && random.nextDouble() < DemoPlan.CHANCE_TO_STAY) {
        open.add(posting);
      }
    }
    while (open.size() < target) {
      open.add(newPosting(role, week));
    }
    return open;
  }

  private DemoPosting newPosting(DemoPlan.Role role, int week) {
    String mode = mode();
    Optional<DemoPlan.City> place = mode.equals("remote") ? Optional.empty() : Optional.of(city());
    String title = pick(LEVELS) + role.title();
    String employer = employer(title);
    String board = mode.equals("remote") ? remoteBoard() : cityBoard();
    return new DemoPosting(
        number++,
        employer,
        role,
        title,
        place,
        mode,
        random.nextDouble() < CHANCE_OF_PAY
            ? Optional.of(pay(role, title, place))
            : Optional.empty(),
        skills(role, week),
        DemoPlan.runAt(week).minus(Duration.ofMinutes(random.nextInt(60, 6 * 24 * 60))),
        new Showing(board, board.equals("remotive") && random.nextDouble() < 0.5));
  }

  /**
   * No employer advertises one title twice, be it in a city and remote: with texts as alike as
   * these, nobody could tell that from one posting seen twice.
   */
  private String employer(String title) {
    String employer = pick(FIRST) + " " + pick(SECOND);
    while (!taken.add(employer + "|" + title)) {
      // Two words run out in a long demo, three do not.
      boolean crowded = taken.size() > CROWDED;
      employer = (crowded ? pick(FIRST) + " " : "") + pick(FIRST) + " " + pick(SECOND);
    }
    return employer;
  }

  private String mode() {
    double chance = random.nextDouble();
    return chance < 0.45 ? "remote" : chance < 0.7 ? "hybrid" : "on-site";
  }

  private String remoteBoard() {
    double chance = random.nextDouble();
    return chance < 0.3
        ? "weworkremotely"
        : chance < 0.5 ? "remotive" : chance < 0.82 ? "himalayas" : "jobicy";
  }

  private String cityBoard() {
    if (random.nextDouble() >= 0.85) {
      return "jsonld";
    }
    return number % DemoPlan.WHOLE_STOCK_EVERY == 0 ? "greenhouse" : "arbeitnow";
  }

  private DemoPlan.City city() {
    int total = DemoPlan.CITIES.stream().mapToInt(DemoPlan.City::weight).sum();
    int left = random.nextInt(total);
    for (DemoPlan.City city : DemoPlan.CITIES) {
      left -= city.weight();
      if (left < 0) {
        return city;
      }
    }
    throw new IllegalStateException("weights do not add up");
  }

  private Pay pay(DemoPlan.Role role, String title, Optional<DemoPlan.City> place) {
    double level =
        title.startsWith("Senior")
            ? 1.15
            : title.startsWith("Staff") ? 1.3 : title.startsWith("Junior") ? 0.75 : 1;
    double factor = place.map(DemoPlan.City::payFactor).orElse(0.97);
    double middle = role.payUsd() * factor * level * random.nextDouble(0.9, 1.1);
    int step = middle > 1_000_000 ? 100_000 : 1_000;
    return new Pay(
        (int) (middle * 0.9 / step) * step,
        (int) (middle * 1.1 / step) * step,
        place.map(DemoPlan.City::currency).orElse("USD"));
  }

  private List<String> skills(DemoPlan.Role role, int week) {
    double fallen = DemoPlan.progress(week, weeks);
    double odds =
        DemoPlan.FALLING_SKILL_FROM
            + (DemoPlan.FALLING_SKILL_TO - DemoPlan.FALLING_SKILL_FROM) * fallen;
    return role.skills().entrySet().stream()
        .filter(
            skill ->
                random.nextDouble()
                    < (skill.getKey().equals(DemoPlan.FALLING_SKILL) ? odds : skill.getValue()))
        .map(java.util.Map.Entry::getKey)
        .toList();
  }

  private String pick(List<String> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
