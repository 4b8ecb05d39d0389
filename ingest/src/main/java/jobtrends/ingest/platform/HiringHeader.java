package jobtrends.ingest.platform;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jobtrends.model.Field;
import org.jsoup.Jsoup;

/**
 * The first line of a "Who is hiring?" comment, by the thread's custom a header: "Acme | Data
 * Engineer | Berlin or REMOTE (EU) | Full-time | €80k–100k". Only the company comes first by
 * custom; the other parts stand in any order, and are told apart by closed lists of words. Where a
 * part names no place it is kept as one, and the reader of places finds none in it.
 */
final class HiringHeader {

  /** A longer line is prose, and a longer part of one a sentence that follows the header. */
  private static final int LONGEST_TITLE = 200;

  private static final int LONGEST_PART = 120;
  private static final int HEAD = 4_000;

  private static final Pattern LINES = Pattern.compile("<p>|\n");
  private static final Pattern BARS = Pattern.compile("\\|");
  private static final Pattern EDGES = Pattern.compile("^[,;\\s]{1,9}|[,;\\s]{1,9}$");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=\\p{L}{4})[.!?](?=\\s)");

  /** A web or mail address, alone or within a part. */
  private static final Pattern BARE = Pattern.compile("\\S{1,200}[.@]\\S{2,200}");

  private static final Pattern ADDRESS =
      words("https?:|www\\.|\\w@|[\\w-]{2,40}\\.(?:com|io|ai|co|org|net)\\b");

  private static final Pattern EMPLOYMENT =
      words(
          "^\\W{0,3}(?:full[ -]?time|part[ -]?time|contract|permanent|freelance|intern(?:ship)?s?\\b)");
  private static final Pattern FULL_TIME =
      words("(?:^|[,;])\\s{0,9}(?:full|part)[ -]?time\\s{0,9}(?=[,;]|$)");

  private static final Pattern MODE =
      words("\\b(?:remote|on-?site|on site|hybrid|in[ -]person|in[ -]office|wfh)\\b");
  private static final Pattern PAY =
      words("[$€£¥]\\s?\\d|\\d\\s?[€£]|\\b\\d{2,3}\\s?k\\b|\\b(?:usd|eur|gbp|chf|cad)\\b");

  /** Words for a job. */
  private static final Pattern JOB =
      words(
          "\\b(?:engineer|developer|designer|scientist|analyst|architect|manager|programmer"
              + "|researcher|consultant|recruiter|writer|specialist|technician|tester|associate"
              + "|position|role|executive|editor|hacker|dev|director|lead|head|c[teofim]o|vp|sre"
              + "|swe|sde|devops|sysadmin)s?\\b");

  /** Words for a kind of work, which name a job where no other part does. */
  private static final Pattern WORK =
      words(
          "\\b(?:engineering|development|product|data|software|security|support|design|staff"
              + "|marketing|sales|operations|qa|multiple|various|founding|co-?founder"
              + "|front[ -]?end|back[ -]?end|full[ -]?stack|mobile|research)\\b");

  /** Terms of the contract, and what the company says of itself. */
  private static final Pattern NO_PLACE =
      words(
          "\\b(?:visas?|h1b|citizen\\w{0,6}|authori[sz]ed|permit|sponsor\\w{0,4}|relocation"
              + "|equity|benefits|compensation|salary|pay|start-?up|series|seed|funding|fluency"
              + "|yc|levels?|java|python|rust|react|aws|c\\+\\+|typescript|go)(?![\\p{L}\\d])");

  private HiringHeader() {}

  /** Adds what the header of the description says; a line of prose is a title alone. */
  static void read(Fields fields) {
    String line = firstLine(fields.first(Field.DESCRIPTION).orElse(""));
    List<String> parts = parts(line);
    if (parts.size() > 1 && !says(JOB, parts.get(0)) && !says(MODE, parts.get(0))) {
      fields.add(Field.COMPANY, parts.get(0));
      readOffer(parts.subList(1, parts.size()), fields);
    } else if (parts.size() > 1) {
      readOffer(parts, fields);
    }
    // Where no part names a job, the header as it stands.
    if (fields.first(Field.TITLE).isEmpty()) {
      fields.add(Field.TITLE, shortened(line));
    }
  }

  private static String firstLine(String html) {
    String head = html.substring(0, Math.min(HEAD, html.length()));
    return LINES
        .splitAsStream(head)
        .map(line -> Jsoup.parseBodyFragment(line).text().strip())
        .filter(line -> line.codePoints().anyMatch(Character::isLetter))
        .findFirst()
        .orElse("");
  }

  private static List<String> parts(String line) {
    return BARS.splitAsStream(line).map(String::strip).filter(part -> !part.isEmpty()).toList();
  }

  private static void readOffer(List<String> parts, Fields fields) {
    title(parts).ifPresent(title -> fields.add(Field.TITLE, shortened(title)));
    parts.stream().flatMap(HiringHeader::pieces).forEach(piece -> sort(piece, fields));
  }

  /** The parts that name a job; where none does, those that name a kind of work. */
  private static Optional<String> title(List<String> parts) {
    return Stream.of(JOB, WORK)
        .map(words -> parts.stream().filter(part -> !isBare(part) && says(words, part)).toList())
        .filter(found -> !found.isEmpty())
        .map(found -> String.join(" | ", found))
        .findFirst();
  }

  /** "London, UK, full-time, onsite": what stands between commas and is no place is cut out. */
  private static Stream<String> pieces(String part) {
    Stream<String> times = FULL_TIME.matcher(part).results().map(MatchResult::group);
    return Stream.concat(times, FULL_TIME.splitAsStream(part))
        .map(piece -> EDGES.matcher(piece).replaceAll(""))
        .filter(piece -> !piece.isEmpty());
  }

  private static void sort(String part, Fields fields) {
    if (part.length() > LONGEST_PART || isBare(part) || says(JOB, part) || says(ADDRESS, part)) {
      return;
    }
    if (says(PAY, part)) {
      fields.add(Field.SALARY, part);
    } else if (says(EMPLOYMENT, part)) {
      fields.add(Field.EMPLOYMENT_TYPE, part);
      // "Full-time onsite in Zurich" says both.
      fields.add(Field.LOCATION, says(MODE, part) ? part : "");
    } else if (says(MODE, part) || !says(WORK, part) && !says(NO_PLACE, part)) {
      fields.add(Field.LOCATION, part);
    }
  }

  private static String shortened(String text) {
    var end = SENTENCE_END.matcher(text);
    String sentence = end.find() ? text.substring(0, end.end()) : text;
    if (sentence.length() <= LONGEST_TITLE) {
      return sentence;
    }
    int space = sentence.lastIndexOf(' ', LONGEST_TITLE);
    return sentence.substring(0, space > 0 ? space : LONGEST_TITLE);
  }

  private static boolean isBare(String part) {
    return BARE.matcher(part).matches();
  }

  private static boolean says(Pattern words, String part) {
    return words.matcher(part).find();
  }

  private static Pattern words(String alternatives) {
    return Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE);
  }
}
