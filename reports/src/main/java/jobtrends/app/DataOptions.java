package jobtrends.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntSupplier;
import jobtrends.files.DataFolder;
import jobtrends.files.DataLock;
import jobtrends.settings.PlatformCatalogue;
import jobtrends.settings.Refused;
import jobtrends.settings.Settings;
import jobtrends.settings.SettingsFile;
import picocli.CommandLine.Option;

/** Where data and settings are: shared by every command that needs them. */
final class DataOptions {

  private static final Path USUAL_SETTINGS = Path.of("jobtrends.yaml");

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Settings; without it ./jobtrends.yaml is read where it exists.")
  private Optional<Path> config = Optional.empty();

  /**
   * @throws Refused when there is something in the way that is not a folder
   */
  DataFolder folder() {
    if (Files.exists(data) && !Files.isDirectory(data)) {
      throw new Refused(
          "--data " + data + " is not a folder; name one, or a path where one can be made");
    }
    return new DataFolder(data);
  }

  /**
   * Works on the data folder while no other process writes to it.
   *
   * @param command what this one is called
   * @throws Refused when another is at work there, which it names
   */
  int alone(String command, Clock clock, IntSupplier work) {
    DataFolder folder = folder();
    String me =
        String.format(
            Locale.ROOT,
            "jobtrends %s, process %d, since %s",
            command,
            ProcessHandle.current().pid(),
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    DataLock lock = DataLock.take(folder, me).orElseThrow(() -> inUse(folder));
    try {
      return work.getAsInt();
    } finally {
      lock.close();
    }
  }

  private static Refused inUse(DataFolder folder) {
    return new Refused(
        folder.root()
            + " is in use by "
            + DataLock.holder(folder).orElse("another jobtrends")
            + "; wait until it is done, or name another --data");
  }

  /**
   * @throws Refused when the settings hold what is not ours, or name what cannot be read
   */
  Settings settings() {
    return config
        .or(() -> Optional.of(USUAL_SETTINGS).filter(Files::isRegularFile))
        .map(DataOptions::read)
        .orElse(Settings.DEFAULTS);
  }

  private static Settings read(Path file) {
    return NamedPages.checked(file.toString(), SettingsFile.read(file, PlatformCatalogue.IDS));
  }
}
