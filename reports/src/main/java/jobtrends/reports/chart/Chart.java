package jobtrends.reports.chart;

/** What a chart says, before anything is drawn; every kind has one painter. */
public sealed interface Chart extends Figure
    permits LineChart,
        FacetChart,
        BarChart,
        DotRangeChart,
        DotMap,
        HeatMap,
        StackedShareChart,
        StatusGrid {

  Caption caption();

  /** The same content for those who cannot or would rather not look at a picture. */
  ChartTable table();

  @Override
  default String id() {
    return caption().id();
  }
}
