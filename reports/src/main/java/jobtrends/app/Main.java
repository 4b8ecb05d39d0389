package jobtrends.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import jobtrends.settings.Refused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;

/** The command line's entry: what is typed, what is answered, and with which exit code. */
@Command(
    name = "jobtrends",
    description = {
      "A self-hosted observatory of the job market: crawl, count, report.",
      "",
      "Start with:  jobtrends demo"
    },
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      RunCommand.class,
      CrawlCommand.class,
      ImportCommand.class,
      AnalyseCommand.class,
      ReportCommand.class,
      QueryCommand.class,
      StatusCommand.class,
      PlatformsCommand.class,
      ExtractCommand.class,
      DedupeCommand.class,
      EvaluateCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 done; 1 done, but something failed and is said; 2 wrong use or settings; 3"
          + " nothing could be done."
    })
public final class Main {

  private final Terminal terminal;

  private Main(Terminal terminal) {
    this.terminal = terminal;
  }

  public static void main(String[] args) {
    var terminal = Terminal.system();
    int code = run(args, terminal);
    terminal.out().flush();
    System.exit(code);
  }

  /** Runs one command as {@link #main} does, with the given streams; returns the exit code. */
  public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
    return run(args, new Terminal(in, out, err, Clock.systemUTC(), false));
  }

  private static int run(String[] args, Terminal terminal) {
    var line = new CommandLine(new Main(terminal), new CommandFactory(terminal));
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpWidth(100);
    line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colours()));
    line.setParameterExceptionHandler(Main::refuse);
    line.setExecutionExceptionHandler(Main::fail);
    if (args.length == 0) {
      line.usage(terminal.err());
      return Exit.WRONG_USE;
    }
    return line.execute(args);
  }

  private static int refuse(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    String help = command.getCommandSpec().qualifiedName() + " --help";
    command.getErr().println("jobtrends: " + WrongUse.sentence(e) + " (see '" + help + "')");
    return Exit.WRONG_USE;
  }

  /** Bad input is one sentence; a fault of ours says so and keeps its trace for who asks for it. */
  private static int fail(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof Refused) {
      err.println("jobtrends: " + e.getMessage());
      return Exit.WRONG_USE;
    }
    if (e instanceof UncheckedIOException) {
      err.println("jobtrends: " + e.getMessage());
      return Exit.NOTHING_DONE;
    }
    Optional<String> disk = DiskFault.sentence(e);
    if (disk.isPresent()) {
      err.println("jobtrends: " + disk.get());
      return Exit.NOTHING_DONE;
    }
    err.println("jobtrends: a fault of the program, not of yours: " + e);
    if (System.getenv("JOBTRENDS_DEBUG") == null) {
      err.println("jobtrends: set JOBTRENDS_DEBUG=1 for the details to report");
    } else {
      e.printStackTrace(err);
    }
    return Exit.NOTHING_DONE;
  }

  /** Version of the jar that runs. */
  static final class Version implements IVersionProvider {

    static String number() {
      String version = Main.class.getPackage().getImplementationVersion();
      return version == null ? "0.1.0" : version;
    }

    /** As manifests and archives name what wrote them: "jobtrends 0.1.0". */
    static String named() {
      return "jobtrends " + number();
    }

    @Override
    public String[] getVersion() {
      return new String[] {named()};
    }
  }
}
