package jobtrends.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jobtrends.files.DataFolder;
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
