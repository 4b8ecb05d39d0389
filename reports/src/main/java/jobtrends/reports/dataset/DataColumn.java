package jobtrends.reports.dataset;

/**
 * A column of a data set.
 *
 * @param type of the Table Schema: string, number, integer, date, boolean
 * @param unit of every value, empty text where there is none
 */
public record DataColumn(String name, Type type, String unit, String description) {

  /** Types of the Frictionless Table Schema that we use. */
  public enum Type {
    STRING,
    NUMBER,
    INTEGER,
    DATE,
    BOOLEAN
  }
}
