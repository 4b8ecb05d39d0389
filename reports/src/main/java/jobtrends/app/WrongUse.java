package jobtrends.app;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jobtrends.settings.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with the words typed, in one sentence that names what would have been right. */
final class WrongUse {

  private WrongUse() {}

  static String sentence(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      return unknown(unmatched.getUnmatched().get(0), e.getCommandLine());
    }
    if (e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    if (e instanceof OverwrittenOptionException twice) {
      return name(twice.getOverwritten()) + " may be given once only";
    }
    return e.getArgSpec() == null ? firstLine(e) : wrongValue(e.getArgSpec(), e.getValue());
  }

  private static String unknown(String said, CommandLine command) {
    if (said.startsWith("-")) {
      String option = said.contains("=") ? said.substring(0, said.indexOf('=')) : said;
      return Nearest.sentence("option", option, command.getCommandSpec().optionsMap().keySet());
    }
    return command.getSubcommands().isEmpty()
        ? "'" + said + "' is not expected here"
        : Nearest.sentence("command", said, command.getSubcommands().keySet());
  }

  private static String missing(ArgSpec of) {
    return of.isOption()
        ? name(of) + " needs a value: " + of.paramLabel()
        : "name at least one " + of.paramLabel();
  }

  private static String wrongValue(ArgSpec of, String said) {
    Class<?> type = type(of);
    if (type.isEnum()) {
      List<String> valid = Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
      return Nearest.sentence(name(of) + " value", said, valid);
    }
    return name(of) + " takes " + kind(of, type) + ", not '" + said + "'";
  }

  private static String kind(ArgSpec of, Class<?> type) {
    if (type == LocalDate.class) {
      return "a day such as 2026-08-01";
    }
    if (type == boolean.class || type == Boolean.class) {
      return "no value";
    }
    return type == int.class ? "a whole number" : of.paramLabel();
  }

  /** What an option's values are, however many it takes and whether or not it may be left out. */
  private static Class<?> type(ArgSpec of) {
    return of.typeInfo().isOptional() ? of.auxiliaryTypes()[0] : of.type();
  }

  private static String name(ArgSpec of) {
    return of instanceof OptionSpec option ? option.longestName() : of.paramLabel();
  }

  private static String firstLine(ParameterException e) {
    return e.getMessage().lines().findFirst().orElse("this cannot be read");
  }
}
