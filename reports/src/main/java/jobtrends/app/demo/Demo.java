package jobtrends.app.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jobtrends.ingest.PageSource;
import jobtrends.ingest.fetch.Fetcher;
import jobtrends.ingest.fetch.ValidatorFile;
import jobtrends.settings.FetchSettings;

/** The demo's world: its boards, the clock, and the real fetcher turned towards them. */
public final class Demo implements AutoCloseable {

  static final long SEED = 20_260_111;
  private static final String LOOPBACK = "127.0.0.1";
  private static final Duration PACE = Duration.ofSeconds(1);

  private final DemoClock clock = new DemoClock(DemoPlan.runAt(0));
  private final DemoServer server;
  private final Fetcher fetcher;
  private final ValidatorFile validators;
  private final int weeks;

  private Demo(int weeks, FetchSettings settings, ValidatorFile validators) {
    this.weeks = weeks;
    this.validators = validators;
    this.server = new DemoServer(boards(), new DemoMarket(SEED, weeks).openByWeek());
    this.fetcher = Fetcher.create(settings, clock, host -> PACE, Optional.of(validators));
  }

  /**
   * Starts the boards.
   *
   * @param weeks how many weekly runs the market lasts
   * @param settings the fetcher's; loopback is allowed here and nowhere else
   */
  public static Demo start(int weeks, FetchSettings settings, ValidatorFile validators) {
    return new Demo(weeks, settings.allowing(List.of(LOOPBACK)), validators);
  }

  private static List<DemoBoard> boards() {
    return List.of(
        new RssBoard(),
        new RemotiveBoard(),
        new HimalayasBoard(),
        new JobicyBoard(),
        new ArbeitnowBoard(),
        new WorkingNomadsBoard(),
        new CareerPages(),
        new GreenhouseBoard());
  }

  /** Ids of the platforms that have a board here. */
  public List<String> platforms() {
    return boards().stream().map(DemoBoard::platform).sorted().toList();
  }

  /** The employers' pages a user would name in the settings. */
  public List<URI> careerPages() {
    return CareerPages.FIRST_PAGES;
  }

  /** The employers' board a user would name there, by its token. */
  public String employersBoard() {
    return GreenhouseBoard.TOKEN;
  }

  public IntStream weeks() {
    return IntStream.range(0, weeks);
  }

  /** Lets the clock stand at a week's run, and the boards show what is open then. */
  public void goTo(int week) {
    clock.set(DemoPlan.runAt(week));
    server.showWeek(week);
  }

  public Clock clock() {
    return clock;
  }

  /** The real fetcher, asking the demo's boards in place of the real ones. */
  public PageSource network() {
    return new LocalBoards(fetcher, server);
  }

  /** Pages that have landed may be asked for conditionally from now on. */
  public void landed(List<URI> pages) {
    validators.keep(pages.stream().flatMap(page -> server.local(page).stream()).toList());
  }

  @Override
  public void close() {
    fetcher.close();
    server.close();
  }
}
