package jobtrends.app.demo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One made-up posting: one per job, however many boards show it.
 *
 * @param number the posting's number, its id on every board
 * @param place where it is, absent when it names no city
 * @param mode "remote", "hybrid" or "on-site"
 * @param pay stated yearly pay, absent when the employer keeps it back
 * @param board the board that shows it
 * @param mirrored whether Working Nomads shows it too
 */
record DemoPosting(
    int number,
    String employer,
    DemoPlan.Role role,
    String title,
    Optional<DemoPlan.City> place,
    String mode,
    Optional<Pay> pay,
    List<String> skills,
    Instant postedAt,
    Showing showing) {

  /** Yearly, in the currency of the place. */
  record Pay(int min, int max, String currency) {}

  /** Where it is shown. */
  record Showing(String board, boolean mirrored) {}

  boolean isOn(String board) {
    return showing.board().equals(board) || (showing.mirrored() && board.equals("workingnomads"));
  }

  String slug() {
    return (title + "-" + employer).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
        + "-"
        + number;
  }

  /** Country the remote work is open to. */
  String country() {
    return place.map(DemoPlan.City::country).orElse("United States");
  }
}
