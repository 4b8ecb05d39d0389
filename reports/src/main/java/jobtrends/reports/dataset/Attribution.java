package jobtrends.reports.dataset;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The line a source's terms ask for: "Remote OK (https://remoteok.com)". */
public final class Attribution {

  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s()<>\"]{1,200}");

  private Attribution() {}

  /** The address a line names, to be made a link of; absent where it names none. */
  public static Optional<String> address(String line) {
    return ADDRESS.matcher(line).results().map(MatchResult::group).findFirst();
  }
}
