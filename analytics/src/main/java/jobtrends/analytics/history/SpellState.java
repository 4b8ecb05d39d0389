package jobtrends.analytics.history;

/** How a spell stands: still shown, proven gone, or not seen for so long that nobody can say. */
public enum SpellState {
  OPEN,
  CLOSED,
  LAPSED
}
