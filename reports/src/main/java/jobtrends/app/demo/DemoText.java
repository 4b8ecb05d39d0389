package jobtrends.app.demo;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** The words of a made-up posting; every description says that it is synthetic. */
final class DemoText {

  /** Printed wherever a board has room for a word of its own. */
  static final String SYNTHETIC = "Synthetic demonstration data; no real vacancy.";

  private static final List<String> TEAMS =
      List.of(
          "pricing",
          "search",
          "fraud prevention",
          "routing",
          "billing",
          "onboarding",
          "forecasting",
          "observability",
          "checkout",
          "content safety",
          "fleet planning",
          "claims",
          "identity",
          "recommendations",
          "inventory",
          "customer care");
  private static final List<String> TASKS =
      List.of(
          "design, build and run services that other teams rely on",
          "turn open questions into experiments and experiments into releases",
          "review the work of colleagues and have yours reviewed",
          "keep an eye on cost, quality and latency after launch",
          "write down what was decided and why",
          "talk to the people who use what you build",
          "retire what nobody needs any more",
          "help new colleagues find their way",
          "take part in a shared on-call rota one week in eight");

  private DemoText() {}

  /** The description as HTML; the posting's number decides the words. */
  static String description(DemoPosting posting) {
    var random = new SplittableRandom(posting.number());
    String team = TEAMS.get(random.nextInt(TEAMS.size()));
    var html = new StringBuilder();
    html.append("<p>")
        .append(posting.employer())
        .append(" is looking for a ")
        .append(posting.title());
    html.append(" for its ")
        .append(team)
        .append(" team (requisition ")
        .append(posting.number())
        .append("). ");
    html.append(workMode(posting)).append("</p>\n<p>You will</p>\n<ul>\n");
    random
        .ints(0, TASKS.size())
        .distinct()
        .limit(4)
        .forEach(task -> html.append("<li>").append(TASKS.get(task)).append("</li>\n"));
    html.append("</ul>\n<p>You bring</p>\n<ul>\n");
    posting
        .skills()
        .forEach(
            skill -> html.append("<li>solid experience with ").append(skill).append("</li>\n"));
    html.append("<li>clear writing and patience with hard problems</li>\n</ul>\n");
    posting.pay().ifPresent(pay -> html.append("<p>Salary: ").append(pay(pay)).append("</p>\n"));
    return html.append("<p>This posting is synthetic demonstration data.</p>").toString();
  }

  /** "$120,000 – $150,000 per year", symbols where they are clear, else the code. */
  static String pay(DemoPosting.Pay pay) {
    return amount(pay.min(), pay.currency())
        + " – "
        + amount(pay.max(), pay.currency())
        + " per year";
  }

  private static String amount(int amount, String currency) {
    String figure = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(amount);
    return switch (currency) {
      case "USD" -> "$" + figure;
      case "EUR" -> "€" + figure;
      case "GBP" -> "£" + figure;
      case "INR" -> "₹" + figure;
      default -> currency + " " + figure;
    };
  }

  private static String workMode(DemoPosting posting) {
    String city = posting.place().map(DemoPlan.City::name).orElse("");
    return switch (posting.mode()) {
      case "remote" -> "This is a fully remote position.";
      case "hybrid" -> "Hybrid work: two days a week at our office in " + city + ".";
      default -> "On-site work at our office in " + city + ".";
    };
  }
}
