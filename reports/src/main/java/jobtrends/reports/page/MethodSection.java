package jobtrends.reports.page;

import java.util.ArrayList;
import java.util.List;
import jobtrends.model.Vintage;
import jobtrends.reports.page.Report.Items;
import jobtrends.reports.page.Report.Section;

/** What this report is, how well it reads, how its numbers are made, and what words mean. */
final class MethodSection {

  private MethodSection() {}

  static Section of(Material material) {
    return new Chapter(material, "method", material.say("method.title"))
        .block(new Items(material.say("method.report"), facts(material)))
        .blocks(new AccuracySection(material).blocks())
        .block(new Items(material.say("method.method"), material.wording().all("method.rule.")))
        .block(
            new Items(material.say("method.definitions"), material.wording().all("method.word.")))
        .section();
  }

  private static List<String> facts(Material material) {
    Vintage vintage = material.statistics().vintage();
    var facts = new ArrayList<String>();
    facts.add(material.say("method.vintage", vintage.name()));
    facts.add(material.say("method.levels", material.numbers().window(vintage.level())));
    facts.add(
        vintage.comparison().isEmpty()
            ? material.say("method.no-comparison")
            : material.say("method.comparison", material.numbers().window(vintage.comparison())));
    facts.add(
        material.say(
            "method.counts",
            material.numbers().count(vintage.totals().sightings()),
            material.numbers().count(vintage.totals().listings()),
            material.numbers().count(vintage.totals().postings())));
    if (vintage.totals().sellersOffers() > 0) {
      facts.add(
          material.say(
              "method.offers", material.numbers().count(vintage.totals().sellersOffers())));
    }
    if (!vintage.versions().isEmpty()) {
      facts.add(material.say("method.versions", String.join(", ", vintage.versions())));
    }
    return facts;
  }
}
