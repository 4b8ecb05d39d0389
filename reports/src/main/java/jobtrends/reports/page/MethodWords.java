package jobtrends.reports.page;

import java.util.List;

/** What every report says about how its numbers are made. */
final class MethodWords {

  static final List<String> METHOD =
      List.of(
          "The field: postings whose title fits a role of the taxonomy. Other trades are counted in"
              + " the row \u201cUnknown role\u201d of the demand table and nowhere else.",
          "Calendar: UTC days, ISO weeks, completed weeks only. A week without a run is a gap,"
              + " never a zero and never joined by a line.",
          "Demand index: chain-linked over sources complete in both of two neighbouring weeks, mean"
              + " of the base weeks = 100, not seasonally adjusted.",
          "Shares: Wilson 95% intervals. Differences of shares: Newcombe. Medians and quartiles:"
              + " order statistics.",
          "Corrected skill counts: postings counted \u00d7 precision / recall of the skill\u2019s"
              + " category, both measured on labelled texts; withheld where fewer than 30 labels of"
              + " the category were measured. Concepts and soft skills are not labelled one by one"
              + " and are never corrected.",
          "How a skill is asked for: \u201crequired\u201d where a posting names it in its title,"
              + " under requirements, with years, or says that it is a must; \u201cnice to"
              + " have\u201d where it says that it is welcome; the rest merely mention it. All are"
              + " shares of the same postings. Years: median of the least years asked for, of the"
              + " postings that ask for any.",
          "What an employer repeats: a paragraph in which an employer speaks of itself, and which"
              + " stands word for word in at least three of its advertisements with different"
              + " titles and in two families of jobs, says what the employer is. A skill that is"
              + " merely mentioned, and only there, is not counted. A requirement that is repeated"
              + " is still a requirement.",
          "Cities: a posting that names k cities counts 1/k in each. Ranks whose intervals overlap"
              + " are tied and printed as a range.",
          "Small cells: a number that rests on too few postings is withheld. It is printed as"
              + " \u201c\u2014 (n=3)\u201d, and empty with a reason in the data set; never as"
              + " zero.",
          "Pay: hours \u00d7 2,080 (United Kingdom 1,950), days \u00d7 260, weeks \u00d7 52, months"
              + " \u00d7 12. Currencies are never mixed in one figure in its own money.",
          "Pay compared: every figure by itself in US dollars at the European Central Bank\u2019s"
              + " reference rate of the posting\u2019s day (or the business day before, at most"
              + " seven days back; where the day\u2019s is not at hand, the mean of its month); and"
              + " by what it buys at the prices of the job\u2019s country (World Bank, PA.NUS.PPP,"
              + " CC BY 4.0, of the year or at most three before). Without a rate a figure is left"
              + " out, and \u201cconverted\u201d says how many are left in.",
          "Many comparisons: a skill is said to rise or fall only where its change is kept among"
              + " all compared by Benjamini and Hochberg\u2019s rule at 10%; a role where its own"
              + " 95% interval leaves out the base.");

  static final List<String> DEFINITIONS =
      List.of(
          "Listing: one advertisement on one board. Posting: listings that are the same job,"
              + " counted once.",
          "n: the postings a number rests on. Interval: the range that would hold the true value in"
              + " 95 of 100 such samples.",
          "Disclosure: share of postings that state any pay.",
          "Complete: the board gave everything it was asked for in that run. Partial, empty,"
              + " failed: it did not, and it is not compared over time for that week.",
          "Vintage: the day up to which runs are counted.");

  private MethodWords() {}
}
