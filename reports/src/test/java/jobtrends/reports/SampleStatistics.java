package jobtrends.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import jobtrends.model.AccuracyFigure;
import jobtrends.model.DemandWeek;
import jobtrends.model.EmployerCount;
import jobtrends.model.Estimate;
import jobtrends.model.HiringCity;
import jobtrends.model.HiringCity.Counting;
import jobtrends.model.HiringCity.RankRange;
import jobtrends.model.HowAsked;
import jobtrends.model.PayComparison;
import jobtrends.model.PayComparison.Measure;
import jobtrends.model.PayLevel;
import jobtrends.model.PayLevel.Group;
import jobtrends.model.PayLevel.Quartiles;
import jobtrends.model.Problem;
import jobtrends.model.ReadingQuality;
import jobtrends.model.RoleSkill;
import jobtrends.model.SkillShare;
import jobtrends.model.SourceRun;
import jobtrends.model.SourceRun.Status;
import jobtrends.model.Statistics;
import jobtrends.model.VersionBreak;
import jobtrends.model.Vintage;
import jobtrends.model.Vintage.Totals;
import jobtrends.model.Vintage.Window;
import jobtrends.model.Withheld;
import jobtrends.model.WorkMode;
import jobtrends.model.WorkModeWeek;

/**
 * Made-up statistics of the size and the troubles of real ones: 26 weeks, 12 roles, 40 cities, two
 * weeks without a run, withheld cells, a source that fails and one that is only partly there.
 */
public final class SampleStatistics {

  public static final LocalDate FIRST_WEEK = LocalDate.of(2026, 2, 23);
  public static final LocalDate AS_OF = FIRST_WEEK.plusWeeks(26).minusDays(1);
  public static final long LEVEL_POSTINGS = 9_412;

  private static final List<String> ROLES =
      List.of(
          "Machine Learning Engineer",
          "Data Engineer",
          "Software Engineer",
          "Data Scientist",
          "Backend Engineer",
          "Frontend Engineer",
          "DevOps Engineer",
          "Data Analyst",
          "AI Researcher",
          "MLOps Engineer",
          "Computer Vision Engineer",
          "NLP Engineer");
  private static final List<String> SKILLS =
      List.of(
          "Python",
          "SQL",
          "AWS",
          "Kubernetes",
          "Docker",
          "TypeScript",
          "React",
          "Java",
          "Go",
          "PyTorch",
          "TensorFlow",
          "Spark",
          "Terraform",
          "Rust",
          "scikit-learn",
          "LLM",
          "Kafka",
          "Azure",
          "GCP",
          "Hadoop",
          "Scala",
          "dbt",
          "PHP",
          "C++",
          "Vector databases");
  private static final List<String> CITIES =
      List.of(
          "US:San Francisco",
          "GB:London",
          "US:New York",
          "DE:Berlin",
          "IN:Bengaluru",
          "US:Seattle",
          "CA:Toronto",
          "SG:Singapore",
          "DE:Munich",
          "FR:Paris",
          "AU:Sydney",
          "NL:Amsterdam",
          "US:Austin",
          "IE:Dublin",
          "ES:Barcelona",
          "PL:Kraków",
          "US:Boston",
          "CA:Vancouver",
          "IN:Hyderabad",
          "CH:Zurich",
          "PT:Lisbon",
          "SE:Stockholm",
          "AU:Melbourne",
          "IN:Pune",
          "BR:São Paulo",
          "US:Chicago",
          "GB:Manchester",
          "DE:Hamburg",
          "ES:Madrid",
          "IL:Tel Aviv",
          "JP:Tokyo",
          "PL:Warsaw",
          "AT:Vienna",
          "DK:Copenhagen",
          "MX:Mexico City",
          "RO:Cluj-Napoca",
          "AR:Buenos Aires",
          "CO:Bogotá",
          "UA:Kyiv",
          "US:Los Angeles");

  private SampleStatistics() {}

  public static Statistics whole() {
    return new Statistics(
        vintage(true),
        demand(),
        cities(),
        pay(),
        skills(),
        roleSkills(),
        workModes(),
        employers(),
        runs(),
        List.of(),
        comparisons(),
        quality(),
        SampleHistory.whole(),
        SampleComposition.whole());
  }

  /** Some figures of each task, one withheld, and a change of the reader in the 20th week. */
  private static ReadingQuality quality() {
    return new ReadingQuality(
        List.of(
            accuracy("titles", "", "role_accuracy", share(0.94, 171)),
            accuracy("titles", "", "seniority_accuracy", share(0.988, 171)),
            accuracy("salary", "", "pay_precision", share(0.89, 122)),
            accuracy("salary", "", "pay_recall", share(0.92, 117)),
            accuracy("salary", "", "false_pay", share(0.12, 43)),
            accuracy("skills", "", "documents_precision", share(0.95, 380)),
            accuracy("skills", "", "documents_recall", share(0.93, 388)),
            accuracy("skills", "", "silver_recall", Estimate.withheld(Withheld.NO_DATA, 0)),
            accuracy("skills", "language", "precision", share(0.9, 90)),
            accuracy("skills", "language", "recall", share(0.96, 84)),
            accuracy("locations", "", "cities_exact", share(0.968, 155)),
            accuracy("duplicates", "", "pair_precision", share(0.865, 37))),
        List.of(
            new VersionBreak(
                FIRST_WEEK.plusWeeks(20), List.of("jobtrends 0.1.0"), List.of("jobtrends 0.2.0"))));
  }

  private static AccuracyFigure accuracy(String task, String group, String figure, Estimate value) {
    return new AccuracyFigure(
        task, group, figure, value, List.of("extractors 2", "skills 2026.11"));
  }

  /** What an analysis of no runs gives. */
  public static Statistics empty() {
    var vintage =
        new Vintage(
            AS_OF,
            new Window(AS_OF.minusWeeks(4).plusDays(1), AS_OF),
            new Window(AS_OF, AS_OF.minusDays(1)),
            new Totals(0, 0, 0, 0, 0, 0, 0, 0),
            List.of(),
            List.of(),
            List.of(),
            false);
    return new Statistics(
        vintage, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  public static Vintage vintage(boolean synthetic) {
    return new Vintage(
        AS_OF,
        new Window(AS_OF.minusWeeks(4).plusDays(1), AS_OF),
        new Window(AS_OF.minusWeeks(16).plusDays(1), AS_OF.minusWeeks(12)),
        new Totals(418_220, 61_833, 48_120, LEVEL_POSTINGS, 1_204, 310, 402, 0),
        List.of(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 6, 15)),
        List.of("jobicy: newest 100"),
        List.of("extractors 0.1", "roles 2026-11", "skills 2026-11", "cities 2026-11"),
        synthetic);
  }

  /** A share with its Wilson interval. */
  public static Estimate share(double share, long n) {
    double z = 1.96;
    double centre = (share + z * z / (2 * n)) / (1 + z * z / n);
    double half = z / (1 + z * z / n) * Math.sqrt(share * (1 - share) / n + z * z / (4.0 * n * n));
    return Estimate.of(share, Math.max(0, centre - half), Math.min(1, centre + half), n);
  }

  private static List<DemandWeek> demand() {
    var random = new Random(7);
    var rows = new ArrayList<DemandWeek>();
    var roles = new ArrayList<>(ROLES);
    roles.add(0, DemandWeek.ALL_ROLES);
    roles.add(DemandWeek.UNKNOWN_ROLE);
    for (int role = 0; role < roles.size(); role++) {
      double size = role == 0 ? 5_000 : 900.0 / (role + 1);
      double drift = role == 1 ? 0.028 : role == 8 ? -0.016 : 0.002 * ((role % 3) - 1);
      for (int week = 0; week < 26; week++) {
        double level = size * Math.exp(drift * week) * (1 + random.nextGaussian() * 0.012);
        rows.add(demand(FIRST_WEEK.plusWeeks(week), roles.get(role), week, level / size, level));
      }
    }
    return rows;
  }

  private static DemandWeek demand(
      LocalDate week, String role, int number, double growth, double level) {
    boolean missing = number == 15 || number == 16;
    var coverage = new DemandWeek.Coverage(missing ? 0 : 1, 1, missing ? 0 : 0.93);
    if (missing) {
      Estimate none = Estimate.withheld(Withheld.MISSING_RUNS, 0);
      return new DemandWeek(week, role, 0, none, none, coverage);
    }
    long n = Math.round(level);
    double half = 1.96 * Math.sqrt(2.0 / Math.max(1, n));
    Estimate index =
        n < 60
            ? Estimate.withheld(Withheld.BELOW_FLOOR, n)
            : Estimate.of(
                100 * growth, 100 * growth * Math.exp(-half), 100 * growth * Math.exp(half), n);
    Estimate perRun = Estimate.of(n, n - 2 * Math.sqrt(n), n + 2 * Math.sqrt(n), n);
    return new DemandWeek(week, role, n, perRun, index, coverage);
  }

  private static List<HiringCity> cities() {
    var rows = new ArrayList<HiringCity>();
    for (Counting counting : Counting.values()) {
      long n = counting == Counting.ALL_POSTINGS ? LEVEL_POSTINGS : 3_820;
      for (int i = 0; i < CITIES.size(); i++) {
        String[] city = CITIES.get(i).split(":");
        double share = 0.075 / (1 + i * 0.32) * (counting == Counting.ALL_POSTINGS ? 1 : 1.3);
        boolean small = share * n < 30;
        Estimate estimate =
            small
                ? Estimate.withheld(Withheld.BELOW_FLOOR, Math.round(share * n))
                : share(share, n);
        var rank = small ? new RankRange(0, 0) : new RankRange(i < 1 ? 1 : Math.max(2, i), i + 2);
        rows.add(
            new HiringCity(
                city[0],
                city[1],
                OptionalLong.of(1_000 + i),
                counting,
                Math.rint(share * n * 4) / 4,
                estimate,
                i == 0 ? new RankRange(1, 1) : rank));
      }
      rows.add(rest(HiringCity.UNRESOLVED, counting, 0.033, n));
      if (counting == Counting.ALL_POSTINGS) {
        rows.add(rest(HiringCity.NO_CITY, counting, 0.41, n));
      }
    }
    return rows;
  }

  private static HiringCity rest(String name, Counting counting, double share, long n) {
    return new HiringCity(
        "", name, OptionalLong.empty(), counting, share * n, share(share, n), new RankRange(0, 0));
  }

  private static List<PayLevel> pay() {
    var rows = new ArrayList<PayLevel>();
    for (int i = 0; i < ROLES.size(); i++) {
      rows.add(
          pay(Group.ROLE, ROLES.get(i), "USD", new double[] {168_000 - i * 5_300, 240 - i * 19}));
      rows.add(pay(Group.ROLE, ROLES.get(i), "EUR", new double[] {92_000 - i * 2_900, 96 - i * 8}));
    }
    rows.add(pay(Group.ROLE, "Data Engineer", "GBP", new double[] {74_000, 31}));
    rows.add(pay(Group.ROLE, "Data Engineer", "INR", new double[] {2_450_000, 22}));
    for (int i = 0; i < CITIES.size(); i++) {
      String[] city = CITIES.get(i).split(":");
      String currency =
          switch (city[0]) {
            case "US" -> "USD";
            case "GB" -> "GBP";
            case "DE", "FR", "NL", "IE", "ES", "AT", "PT" -> "EUR";
            default -> "";
          };
      if (!currency.isEmpty()) {
        double level = currency.equals("USD") ? 175_000 - i * 900 : 84_000 - i * 700;
        rows.add(pay(Group.CITY, city[1], currency, new double[] {level, 120 - i * 3}));
      }
    }
    return rows;
  }

  /** The last cities have too few figures. */
  private static List<PayComparison> comparisons() {
    var rows = new ArrayList<PayComparison>();
    for (int i = 0; i < ROLES.size(); i++) {
      for (Measure measure : Measure.values()) {
        double level = 141_000 - i * 4_100 - measure.ordinal() * 9_000;
        rows.add(compared(Group.ROLE, ROLES.get(i), measure, new double[] {level, 330 - i * 24}));
      }
    }
    for (int i = 0; i < 12; i++) {
      for (Measure measure : Measure.values()) {
        double level = 160_000 - i * 6_000 + i * measure.ordinal() * 4_000;
        rows.add(
            compared(
                Group.CITY,
                CITIES.get(i).split(":")[1],
                measure,
                new double[] {level, 96 - i * 8}));
      }
    }
    return rows;
  }

  private static PayComparison compared(
      Group group, String name, Measure measure, double[] medianAndN) {
    long n = Math.max(3, Math.round(medianAndN[1]));
    double half = medianAndN[0] * 0.9 / Math.sqrt(n);
    Estimate median =
        n < 10 ? Estimate.withheld(Withheld.BELOW_FLOOR, n) : around(medianAndN[0], half, n);
    return new PayComparison(group, name, measure, median, share(0.94, n + 14));
  }

  private static PayLevel pay(Group group, String name, String currency, double[] medianAndN) {
    double median = medianAndN[0];
    long n = Math.max(3, Math.round(medianAndN[1]));
    if (n < 10) {
      Estimate none = Estimate.withheld(Withheld.BELOW_FLOOR, n);
      return new PayLevel(group, name, currency, new Quartiles(none, none, none), share(0.2, 40));
    }
    double half = median * 0.9 / Math.sqrt(n);
    Estimate low = around(median * 0.81, half * 1.3, n);
    Estimate high = around(median * 1.22, half * 1.5, n);
    Estimate none = Estimate.withheld(Withheld.BELOW_FLOOR, n);
    var quartiles =
        new Quartiles(n < 20 ? none : low, around(median, half, n), n < 20 ? none : high);
    return new PayLevel(group, name, currency, quartiles, share(0.34 + n / 900.0, n * 3));
  }

  private static Estimate around(double value, double half, long n) {
    return Estimate.of(value, value - half, value + half, n);
  }

  private static List<SkillShare> skills() {
    var rows = new ArrayList<SkillShare>();
    for (int i = 0; i < SKILLS.size(); i++) {
      double now = 0.58 / (1 + i * 0.22);
      double change =
          switch (SKILLS.get(i)) {
            case "LLM" -> 0.046;
            case "Rust" -> 0.021;
            case "Vector databases" -> 0.018;
            case "Hadoop" -> -0.031;
            case "PHP" -> -0.014;
            default -> 0.0012 * ((i % 5) - 2);
          };
      rows.add(skill(SKILLS.get(i), now, change));
    }
    rows.add(
        new SkillShare(
            "COBOL",
            "language",
            Estimate.withheld(Withheld.BELOW_FLOOR, 4),
            Estimate.withheld(Withheld.BELOW_FLOOR, 2),
            Estimate.withheld(Withheld.BELOW_FLOOR, 4),
            false));
    return rows;
  }

  private static SkillShare skill(String name, double now, double change) {
    long n = LEVEL_POSTINGS - 402;
    double half = 1.96 * Math.sqrt(2 * now * (1 - now) / n);
    long counted = Math.round(now * n);
    boolean language = name.matches("Python|SQL|TypeScript|Java|Go|Rust|Scala|PHP|C\\+\\+");
    return new SkillShare(
        name,
        language ? "language" : "tool",
        share(now, n),
        share(now - change, n),
        Estimate.of(change, change - half, change + half, n),
        Math.abs(change) > half,
        language
            ? Estimate.of(counted * 0.9375, counted * 0.85, counted * 1.02, counted)
            : Estimate.withheld(Withheld.ACCURACY_UNKNOWN, counted),
        asked(now, n),
        OptionalLong.of(n % 7));
  }

  /** A half of those that name a skill require it; the rare ones have too few years. */
  private static HowAsked asked(double share, long n) {
    long years = Math.round(share * n / 40);
    return new HowAsked(
        share(share / 2, n),
        share(share / 8, n),
        years < 10 ? Estimate.withheld(Withheld.BELOW_FLOOR, years) : Estimate.of(3, 2, 5, years));
  }

  private static List<RoleSkill> roleSkills() {
    var random = new Random(11);
    var rows = new ArrayList<RoleSkill>();
    for (int role = 0; role < ROLES.size(); role++) {
      for (int skill = 0; skill < 10; skill++) {
        double share =
            Math.min(0.95, Math.abs(0.75 / (1 + skill * 0.3) + random.nextGaussian() * 0.14));
        long n = 900 / (role + 1);
        Estimate estimate =
            n < 80 && skill > 6 ? Estimate.withheld(Withheld.BELOW_FLOOR, n) : share(share, n);
        rows.add(
            new RoleSkill(ROLES.get(role), SKILLS.get(skill), "tool", estimate, asked(share, n)));
      }
    }
    return rows;
  }

  private static List<WorkModeWeek> workModes() {
    var rows = new ArrayList<WorkModeWeek>();
    for (int week = 0; week < 26; week++) {
      double remote = 0.62 - week * 0.004;
      double hybrid = 0.11 + week * 0.003;
      double[] shares = {remote, hybrid, 0.16, 1 - remote - hybrid - 0.16};
      boolean missing = week == 15 || week == 16;
      for (WorkMode mode : WorkMode.values()) {
        Estimate share =
            missing
                ? Estimate.withheld(Withheld.MISSING_RUNS, 0)
                : share(shares[mode.ordinal()], 4_700 + week * 10);
        rows.add(new WorkModeWeek(FIRST_WEEK.plusWeeks(week), DemandWeek.ALL_ROLES, mode, share));
      }
    }
    return rows;
  }

  private static List<EmployerCount> employers() {
    return IntStream.range(0, 30)
        .mapToObj(
            i -> {
              long postings = 240 / (i + 2);
              return new EmployerCount(
                  i == 3 ? "The <script>alert(1)</script> & Sons Company" : "Employer " + (i + 1),
                  postings,
                  share(postings / 8_900.0, 8_900),
                  ROLES.get(i % ROLES.size()));
            })
        .toList();
  }

  private static List<SourceRun> runs() {
    var rows = new ArrayList<SourceRun>();
    List<String> sources =
        List.of(
            "arbeitnow",
            "himalayas",
            "jobicy",
            "remoteok",
            "remotive",
            "weworkremotely",
            "workingnomads",
            "themuse");
    for (int week = 0; week < 26; week++) {
      if (week == 15 || week == 16) {
        continue;
      }
      LocalDate day = FIRST_WEEK.plusWeeks(week).plusDays(2);
      for (String source : sources) {
        rows.add(run(day, source, status(source, week)));
      }
    }
    return rows;
  }

  private static Status status(String source, int week) {
    if (source.equals("workingnomads")) {
      return Status.FAILED;
    }
    if (source.equals("jobicy") && week % 6 == 5) {
      return Status.PARTIAL;
    }
    if (source.equals("remoteok") && week == 3) {
      return Status.EMPTY;
    }
    return source.equals("themuse") ? Status.SKIPPED : Status.COMPLETE;
  }

  private static SourceRun run(LocalDate day, String source, Status status) {
    boolean any = status == Status.COMPLETE || status == Status.PARTIAL;
    String reason =
        switch (status) {
          case COMPLETE -> "";
          case PARTIAL -> "page 3 of 5 did not answer";
          case EMPTY -> "the feed was empty";
          case FAILED -> "403 on every request";
          case SKIPPED -> "needs a key";
        };
    var counts =
        new SourceRun.Counts(
            12, any ? 10 : 1, 90_000, OptionalLong.empty(), any ? 720 : 0, any ? 700 : 0);
    var problem = new SourceRun.ProblemCount(Problem.Kind.UNEXPECTED_STATUS, 3, Optional.empty());
    return new SourceRun(
        "run-" + day,
        day,
        source,
        status,
        reason,
        counts,
        "scope-1",
        status == Status.COMPLETE ? List.of() : List.of(problem));
  }
}
