package jobtrends.reports.page;

/** What a report can be written as. */
public enum Format {
  PDF,
  HTML,
  PNG,
  SVG,
  CSV
}
