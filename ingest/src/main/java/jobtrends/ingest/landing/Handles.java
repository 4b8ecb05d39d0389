package jobtrends.ingest.landing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how a person is reached in a messenger: links to a chat, and names that stand beside the
 * messenger's own ("Telegram: @jane", "WeChat ID jane88", "jane#1234 on Discord"). A name beside no
 * messenger stays, for "@Transactional" and "React@18" are no one.
 *
 * <p>Every repetition in the patterns is bounded: the time is linear in the text.
 */
final class Handles {

  private static final String MESSENGER =
      "(?:telegram|tg|whats ?app|skype|wechat|we chat|weixin|\u5fae\u4fe1|discord|signal|viber"
          + "|line|kakao(?: ?talk)?|threema|zalo|icq|qq)";

  /** Less those that are words of their own behind a name. */
  private static final String BEHIND =
      "(?:telegram|tg|whats ?app|skype|wechat|discord|viber|threema|signal(?! ?process))";

  private static final String WORDS =
      "(?: ?(?:id|handle|user ?name|user|name|account|contact|me|us|at|on|is|via|my|add|to)\\b)";

  private static final Pattern LINK =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}.-])(?:https?://)?(?:www\\.)?(?:(?:t|telegram)\\.(?:me|dog)/|wa\\.me/|api\\.whatsapp\\.com/"
              + "|chat\\.whatsapp\\.com/|signal\\.me/|line\\.me/|discord\\.gg/"
              + "|discord(?:app)?\\.com/(?:invite|users)/|join\\.skype\\.com/|m\\.me/"
              + "|linkedin\\.com/in/)[^\\s\"'<>()]{1,200}"
              + "|(?<![\\p{L}\\p{N}.-])(?:skype|tg|viber|weixin|sgnl):(?://)?[^\\s\"'<>()]{2,200}",
          Pattern.CASE_INSENSITIVE);

  /** "Telegram: @jane", "ping me on Telegram @jane". */
  private static final Pattern AT_NAME_AFTER =
      Pattern.compile(
          "\\b" + MESSENGER + WORDS + "{0,3}[ :=(/,-]{0,4}(@[\\p{L}\\p{N}_.]{2,40})", flags());

  /** "@jane on Telegram", "jane#1234 (Discord)". */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_./])(@[\\p{L}\\p{N}_.]{2,40}|[\\p{L}\\p{N}_.]{2,32}#\\d{4})"
              + " ?(?:[(,-] ?)?(?:on |via |in |at |auf |en |sur )?"
              + BEHIND
              + "\\b",
          flags());

  /** "Skype: live:jane.1", "WeChat ID: jane88", "Discord jane#1234": said to be a name. */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b"
              + MESSENGER
              + "(?:"
              + WORDS
              + "{0,2}? ?(?:id|handle|user ?name|user|account)\\b(?: is)? ?[:=]? ?|"
              + WORDS
              + "{0,2} ?[:=] ?| )"
              + "((?:live:)?[\\p{L}\\p{N}_][\\p{L}\\p{N}_.#-]{2,40})",
          flags());

  private static final Pattern SAYS_NAME =
      Pattern.compile("(?i)(?:\\bid|handle|user ?name|\\buser|account)\\b(?: is)? ?[:=]? ?$");

  /** What ordinary words do not have. */
  private static final Pattern SIGN_OF_A_NAME =
      Pattern.compile("live:.{1,40}|.{0,40}[\\p{L}\\p{N}](?:_|\\d|#\\d{4}).{0,40}");

  /** "DM @jane", "message us @jane". */
  private static final Pattern DIRECT =
      Pattern.compile(
          "\\b(?:dm|pm|ping|message|msg|text)(?: (?:me|us|him|her|to|at|on))?[ :]{1,3}"
              + "(@[\\p{L}\\p{N}_.]{2,40})",
          flags());

  private Handles() {}

  private static int flags() {
    return Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  }

  private static final List<String> LINK_PARTS =
      List.of(
          ".me/",
          ".dog/",
          "whatsapp.com/",
          "discord.gg/",
          "discord.com/",
          "discordapp.com/",
          "linkedin.com/in/",
          "skype",
          "tg:",
          "viber:",
          "weixin:",
          "sgnl:");

  private static final String[] MESSENGERS = {
    "telegram",
    "tg",
    "whats",
    "skype",
    "wechat",
    "we chat",
    "weixin",
    "\u5fae\u4fe1",
    "discord",
    "signal",
    "viber",
    "line",
    "kakao",
    "threema",
    "zalo",
    "icq",
    "qq"
  };

  private static final Clue AFTER_CLUE = Clue.at(AT_NAME_AFTER, MESSENGERS);
  private static final Clue NAMED_CLUE = Clue.at(NAMED, MESSENGERS);
  private static final Clue DIRECT_CLUE =
      Clue.at(DIRECT, "dm", "pm", "ping", "message", "msg", "text");

  /** Links to a chat; they stand in the attributes of tags as well. */
  static List<Span> links(String text) {
    var found = new ArrayList<Span>();
    Matcher link = LINK.matcher(text);
    boolean possible = Clue.anyIn(Clue.lower(text), LINK_PARTS);
    while (possible && link.find()) {
      found.add(new Span(link.start(), link.end()));
    }
    return found;
  }

  /** Links, and names beside a messenger's. */
  static List<Span> in(String text) {
    List<Span> found = links(text);
    String lower = Clue.lower(text);
    boolean named = text.indexOf('@') >= 0 || text.indexOf('#') >= 0;
    Matcher before = BEFORE.matcher(text);
    while (named && before.find()) {
      found.add(new Span(before.start(1), before.end(1)));
    }
    AFTER_CLUE.find(text, lower, match -> found.add(new Span(match.start(1), match.end(1))));
    DIRECT_CLUE.find(text, lower, match -> found.add(new Span(match.start(1), match.end(1))));
    NAMED_CLUE.find(
        text,
        lower,
        match -> {
          if (isName(text, match)) {
            found.add(new Span(match.start(1), match.end(1)));
          }
        });
    return found;
  }

  /** "Telegram: bot development" must not be taken for a name. */
  private static boolean isName(String text, MatchResult named) {
    String before = text.substring(named.start(), named.start(1));
    String name = named.group(1);
    boolean signed = SIGN_OF_A_NAME.matcher(name).matches();
    boolean said = saysName(before);
    boolean alone = endsLine(text, named.end()) && !Character.isUpperCase(name.charAt(0));
    boolean introduced = before.matches("(?is).{0,60}(?:[:=] ?| is )");
    return introduced && (said || signed || alone)
        || said && signed
        || name.matches(".{2,32}#\\d{4}");
  }

  private static boolean saysName(String before) {
    return SAYS_NAME.matcher(before).find();
  }

  private static boolean endsLine(String text, int end) {
    int at = end;
    while (at < text.length() && " .,;)|\u00A0".indexOf(text.charAt(at)) >= 0 && at < end + 3) {
      at++;
    }
    return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '<';
  }
}
