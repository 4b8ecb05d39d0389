package jobtrends.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command line in a JVM of its own, which can be killed or shown a terminal. */
record Child(List<String> java) {

  /**
   * @param options of that JVM, beside those every child has
   */
  static Child of(String... options) {
    var java = new ArrayList<String>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // As the launcher starts it; Spark looks into parts of the JDK that are closed otherwise.
    java.addAll(List.of("-XX:+UseSerialGC", "-Xss4m", "-Xmx1536m", "-XX:TieredStopAtLevel=1"));
    java.add("-Djava.awt.headless=true");
    OPENED.forEach(part -> java.add("--add-opens=java.base/" + part + "=ALL-UNNAMED"));
    java.addAll(List.of(options));
    return new Child(java);
  }

  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.lang.reflect",
          "java.io",
          "java.net",
          "java.nio",
          "java.util",
          "java.util.concurrent",
          "java.util.concurrent.atomic",
          "jdk.internal.ref",
          "sun.nio.ch",
          "sun.nio.cs",
          "sun.security.action",
          "sun.util.calendar");

  /** One call of the command line, not started yet; arguments are typed as they print. */
  ProcessBuilder command(Object... args) {
    return main(Main.class, args);
  }

  /** One call of another program of the tests. */
  ProcessBuilder main(Class<?> program, Object... args) {
    var line = new ArrayList<>(java);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    Arrays.stream(args).map(String::valueOf).forEach(line::add);
    return new ProcessBuilder(line);
  }
}
