package jobtrends.app;

/** Exit codes; they are part of the interface. */
final class Exit {

  static final int DONE = 0;

  /** Done, but some source, line or check failed; what could be done was. */
  static final int INCOMPLETE = 1;

  /** Wrong use or wrong settings. */
  static final int WRONG_USE = 2;

  /** Nothing could be done. */
  static final int NOTHING_DONE = 3;

  private Exit() {}
}
