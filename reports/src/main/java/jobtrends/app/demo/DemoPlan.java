package jobtrends.app.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/**
 * What the generator plants, so that a test can ask whether the report finds it: MLOps postings
 * double, TensorFlow loses half its share in the machine-learning roles, San Francisco pays 35 %
 * more than the other cities of the United States.
 */
final class DemoPlan {

  static final String DOUBLING_ROLE = "MLOps Engineer";
  static final String FALLING_SKILL = "TensorFlow";
  static final double FALLING_SKILL_FROM = 0.8;
  static final double FALLING_SKILL_TO = 0.3;
  static final String DEAREST_CITY = "San Francisco";
  static final double DEAREST_CITY_FACTOR = 1.35;

  /** Of the postings open in a week, so many are open in the next. */
  static final double CHANCE_TO_STAY = 0.8;

  /** Days until half of the postings have closed; runs see it to the week. */
  static final double MEDIAN_DAYS = 7 * Math.log(0.5) / Math.log(CHANCE_TO_STAY);

  /** Every third posting with a city that no career page shows is on the board of whole stock. */
  static final int WHOLE_STOCK_EVERY = 3;

  /** A board that answers 503 for one whole run, and one that asks for patience in another. */
  static final String BROKEN_BOARD = "jobicy";

  static final int BROKEN_WEEK = 17;
  static final String BUSY_BOARD = "remotive";
  static final int BUSY_WEEK = 9;

  /**
   * @param title as postings print it, without a level
   * @param stock postings open at a time in the first week
   * @param growth stock of the last week by that of the first
   * @param payUsd middle of the pay band in a city of factor 1
   */
  record Role(String title, int stock, double growth, int payUsd, Map<String, Double> skills) {
    Role(String title, int stock, double growth, int payUsd, String skills) {
      this(title, stock, growth, payUsd, odds(skills));
    }

    private static Map<String, Double> odds(String skills) {
      return List.of(skills.split(", ")).stream()
          .collect(
              java.util.stream.Collectors.toMap(
                  skill -> skill.substring(0, skill.lastIndexOf(' ')),
                  skill -> Double.valueOf(skill.substring(skill.lastIndexOf(' ') + 1)),
                  (a, b) -> a,
                  java.util.LinkedHashMap::new));
    }
  }

  /**
   * @param weight chance of a posting with a city to be there
   * @param payFactor pay in local currency by {@link Role#payUsd}
   */
  record City(
      String name, String region, String country, int weight, String currency, double payFactor) {}

  static final List<Role> ROLES =
      List.of(
          new Role(
              "Machine Learning Engineer",
              62,
              1.2,
              165_000,
              "Python 0.95, PyTorch 0.6, TensorFlow 0.8, AWS 0.45, Docker 0.4, Kubernetes 0.3, SQL 0.35, Apache Spark 0.2"),
          new Role(
              "MLOps Engineer",
              34,
              2.0,
              155_000,
              "Python 0.85, Kubernetes 0.75, Docker 0.7, AWS 0.6, Terraform 0.5, MLflow 0.5, TensorFlow 0.8, Airflow 0.3"),
          new Role(
              "Data Scientist",
              64,
              0.95,
              140_000,
              "Python 0.9, SQL 0.75, pandas 0.4, scikit-learn 0.45, TensorFlow 0.8, R 0.25, Tableau 0.2"),
          new Role(
              "Data Engineer",
              70,
              1.0,
              145_000,
              "Python 0.8, SQL 0.85, Apache Spark 0.6, Airflow 0.5, AWS 0.5, Kafka 0.4, Snowflake 0.4, Scala 0.2"),
          new Role(
              "NLP Engineer",
              22,
              1.3,
              160_000,
              "Python 0.95, PyTorch 0.7, Hugging Face 0.5, TensorFlow 0.8, Docker 0.3"),
          new Role(
              "Computer Vision Engineer",
              24,
              1.0,
              158_000,
              "Python 0.85, C++ 0.6, OpenCV 0.7, PyTorch 0.6, TensorFlow 0.8"),
          new Role(
              "Software Engineer",
              84,
              0.9,
              138_000,
              "Java 0.5, Python 0.4, Go 0.2, SQL 0.4, AWS 0.4, Docker 0.4, React 0.2, Rust 0.12"),
          new Role(
              "Backend Engineer",
              60,
              1.0,
              140_000,
              "Java 0.5, Go 0.35, PostgreSQL 0.5, Kafka 0.3, Docker 0.5, Kubernetes 0.4, Rust 0.15"),
          new Role(
              "Frontend Engineer",
              50,
              0.9,
              128_000,
              "JavaScript 0.7, TypeScript 0.8, React 0.75, Next.js 0.3, GraphQL 0.25"),
          new Role(
              "DevOps Engineer",
              46,
              1.0,
              142_000,
              "Kubernetes 0.8, Terraform 0.75, AWS 0.65, Docker 0.7, Linux 0.5, Python 0.4"),
          new Role(
              "Data Analyst",
              56,
              1.0,
              92_000,
              "SQL 0.9, Excel 0.6, Tableau 0.45, Power BI 0.45, Python 0.4"),
          new Role("Product Manager", 30, 1.0, 135_000, "Jira 0.5, SQL 0.25, Figma 0.2"));

  static final List<City> CITIES =
      List.of(
          new City("San Francisco", "California", "United States", 60, "USD", DEAREST_CITY_FACTOR),
          new City("New York", "New York", "United States", 58, "USD", 1.0),
          new City("Seattle", "Washington", "United States", 36, "USD", 1.0),
          new City("Austin", "Texas", "United States", 34, "USD", 0.92),
          new City("Toronto", "Ontario", "Canada", 26, "CAD", 0.9),
          new City("London", "England", "United Kingdom", 48, "GBP", 0.58),
          new City("Manchester", "England", "United Kingdom", 18, "GBP", 0.46),
          new City("Berlin", "Berlin", "Germany", 54, "EUR", 0.52),
          new City("Munich", "Bavaria", "Germany", 38, "EUR", 0.6),
          new City("Amsterdam", "North Holland", "Netherlands", 24, "EUR", 0.54),
          new City("Paris", "Île-de-France", "France", 22, "EUR", 0.48),
          new City("Bengaluru", "Karnataka", "India", 44, "INR", 26.0),
          new City("Hyderabad", "Telangana", "India", 18, "INR", 22.0),
          new City("Pune", "Maharashtra", "India", 14, "INR", 21.0),
          new City("Sydney", "New South Wales", "Australia", 18, "AUD", 1.05),
          new City("Singapore", "Singapore", "Singapore", 16, "SGD", 0.95));

  private DemoPlan() {}

  /** Runs are on Sundays, two hours after midnight UTC, so that each closes its ISO week. */
  static Instant runAt(int week) {
    LocalDate firstSunday =
        LocalDate.of(2026, 1, 5).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return firstSunday.plusWeeks(week).atTime(2, 0).toInstant(ZoneOffset.UTC);
  }

  /** How far the planted trends have come, 0 in the first week and 1 in the last. */
  static double progress(int week, int weeks) {
    return weeks < 2 ? 0 : (double) week / (weeks - 1);
  }
}
