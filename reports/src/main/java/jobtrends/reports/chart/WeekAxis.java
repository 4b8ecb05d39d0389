package jobtrends.reports.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jobtrends.reports.wording.NumberWords;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * Weeks as epoch days, with ticks at the beginnings of months, or at weeks where there are few.
 *
 * <p>JFreeChart's own date axis prints "Jan 2025" at each week of January and, with a unit of three
 * months, ticks at March, June, September and December.
 */
final class WeekAxis extends NumberAxis {

  private static final long serialVersionUID = 1;
  private static final int FEW_WEEKS = 14;
  private static final double LABEL_PX = 58;

  private final transient List<LocalDate> mondays;
  private final transient NumberWords numbers;

  WeekAxis(List<LocalDate> mondays, NumberWords numbers) {
    this.mondays = mondays;
    this.numbers = numbers;
    Axes.plain(this);
    setAxisLineVisible(true);
    setAxisLinePaint(Style.GREY);
    setTickMarksVisible(true);
    setTickMarkPaint(Style.GREY);
    double first = mondays.get(0).toEpochDay();
    double last = mondays.get(mondays.size() - 1).toEpochDay();
    setRange(first - 3.5, last + 3.5);
  }

  @Override
  public List<ValueTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<LocalDate> days = mondays.size() <= FEW_WEEKS ? mondays : months();
    int room = Math.max(1, (int) (area.getWidth() / LABEL_PX));
    int every = (days.size() + room - 1) / room;
    var ticks = new ArrayList<ValueTick>();
    for (int i = 0; i < days.size(); i += every) {
      boolean newYear = i == 0 || days.get(i - every).getYear() != days.get(i).getYear();
      ticks.add(tick(days.get(i), newYear));
    }
    return ticks;
  }

  private List<LocalDate> months() {
    LocalDate last = mondays.get(mondays.size() - 1);
    return mondays
        .get(0)
        .withDayOfMonth(1)
        .plusMonths(1)
        .datesUntil(last.plusDays(1), java.time.Period.ofMonths(1))
        .toList();
  }

  private NumberTick tick(LocalDate day, boolean newYear) {
    String label = mondays.size() <= FEW_WEEKS ? numbers.dayOfYear(day) : month(day);
    String year = newYear ? " " + day.getYear() : "";
    return new NumberTick(
        day.toEpochDay(), label + year, TextAnchor.TOP_CENTER, TextAnchor.TOP_CENTER, 0);
  }

  private String month(LocalDate day) {
    return numbers.dayOfYear(day).replaceFirst("^\\d+\\.? ", "");
  }
}
