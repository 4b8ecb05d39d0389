package jobtrends.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import jobtrends.model.Field;
import jobtrends.model.ListingKey;
import jobtrends.model.Origin;
import jobtrends.model.RawListing;

/**
 * Synthetic listings, a third of them planted copies of an earlier one: as it was, with other line
 * breaks, with 2, 4 or 8 of 100 words replaced, cut to two thirds; and as many that look like
 * copies and are other jobs: another town, another level, an agency's. Employers are as uneven as
 * real ones: the largest has about a tenth of all listings.
 *
 * @param jobs index of the job of each listing
 * @param kinds how each came to be
 */
record PlantedCopies(List<RawListing> listings, List<Integer> jobs, List<String> kinds) {

  private static final String[] SAME = {"exact", "reflowed", "2%", "4%", "8%", "cut"};
  private static final String[] OTHER = {"town", "level", "agency"};
  private static final String[] ROLES = {
    "Data Engineer", "Data Scientist", "Backend Engineer", "Nurse", "Product Manager", "Cook"
  };
  private static final int WORDS = 350;
  private static final int VOCABULARY = 4_000;
  private static final int BOILERPLATE = 60;

  /** The same for the same seed and count. */
  static PlantedCopies of(int count, long seed) {
    Random random = new Random(seed);
    var planted = new PlantedCopies(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    List<Ad> ads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int of = ads.isEmpty() ? 0 : random.nextInt(ads.size());
      switch (ads.isEmpty() ? 0 : random.nextInt(6)) {
        case 4 -> planted.copy(ads.get(of), SAME[random.nextInt(SAME.length)], random);
        case 5 -> ads.add(planted.another(ads.get(of), OTHER[random.nextInt(OTHER.length)]));
        default -> ads.add(planted.fresh(random));
      }
    }
    return planted;
  }

  private record Ad(int job, String title, String company, String town, String[] words) {}

  private Ad fresh(Random random) {
    int company = (int) Math.pow(count() + 2.0, random.nextDouble());
    String[] words = new String[WORDS];
    Random house = new Random(company);
    for (int i = 0; i < WORDS; i++) {
      words[i] = word(i < BOILERPLATE ? house : random);
    }
    String title = ROLES[random.nextInt(ROLES.length)] + " " + word(random);
    return add(new Ad(count(), title, "Firm" + company, town(random.nextInt(300)), words), "new");
  }

  private Ad another(Ad ad, String kind) {
    Ad other =
        new Ad(
            count(),
            kind.equals("level") ? "Grade" + count() + " " + ad.title() : ad.title(),
            kind.equals("agency") ? "Bridge" + count() + " Staffing" : ad.company(),
            kind.equals("town")
                ? "Ort" + Integer.toString(count(), Character.MAX_RADIX)
                : ad.town(),
            ad.words());
    return add(other, kind);
  }

  private void copy(Ad ad, String kind, Random random) {
    String[] words = ad.words().clone();
    if (kind.endsWith("%")) {
      int replaced = WORDS * Integer.parseInt(kind.replace("%", "")) / 100;
      random.ints(replaced, 0, WORDS).forEach(at -> words[at] = word(random));
    }
    String[] kept = kind.equals("cut") ? Arrays.copyOf(words, WORDS * 2 / 3) : words;
    String company =
        random.nextBoolean() ? ad.company() : ad.company().toUpperCase(Locale.ROOT) + " GmbH";
    add(new Ad(ad.job(), ad.title() + " (m/w/d)", company, ad.town(), kept), kind);
  }

  private Ad add(Ad ad, String kind) {
    Map<Field, List<String>> fields = new EnumMap<>(Field.class);
    fields.put(Field.TITLE, List.of(ad.title()));
    fields.put(Field.COMPANY, List.of(ad.company()));
    fields.put(Field.LOCATION, List.of(ad.town()));
    String between = kind.equals("reflowed") ? "</p>\n<p>" : " ";
    fields.put(Field.DESCRIPTION, List.of("<p>" + String.join(between, ad.words()) + "</p>"));
    var key = new ListingKey("board" + count() % 3, String.valueOf(count()));
    listings.add(new RawListing(key, Instant.EPOCH, Origin.API, fields));
    jobs.add(ad.job());
    kinds.add(kind);
    return ad;
  }

  private int count() {
    return listings.size();
  }

  private static String town(int number) {
    return "Town" + (char) ('a' + number % 26) + (char) ('a' + number / 26);
  }

  private static String word(Random random) {
    int at = (int) Math.pow(VOCABULARY, random.nextDouble());
    return "w" + Integer.toString(at, Character.MAX_RADIX);
  }
}
