package jobtrends.settings;

/**
 * Wrong use or wrong settings: the message is one sentence for a person that says what is wrong,
 * where, and what to do. Ends the program with exit code 2 and never prints a stack trace.
 */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refused(String sentence) {
    super(sentence);
  }
}
