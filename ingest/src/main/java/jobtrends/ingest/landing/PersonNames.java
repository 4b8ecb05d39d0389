package jobtrends.ingest.landing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the names of people to write to: after a label ("Recruiter: Jane Doe"), after a request
 * ("reach out to Jane Doe"), before a role ("Jane Doe, Talent Partner"), under a letter. Other
 * names stay: a founder in the company's story is no one to write to. Words of the trade are no
 * names, so "Contact Center Agent" stays.
 *
 * <p>Every repetition in the patterns is bounded: the time is linear in the text.
 */
final class PersonNames {

  private static final String WORD = "(?:\\p{Lu}[\\p{L}'\u2019-]{1,24}|\\p{Lu}\\.)";
  private static final String SMALL =
      "(?:(?:van|von|de|der|den|di|da|del|dos|la|le|bin|al|el|zu|ter|y)[ \u00A0])";
  private static final String ADDRESSED =
      "(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Frau|Herrn?|Sr|Sra|Mme|Madame|Monsieur)\\.?[ \u00A0]";

  /** Two to four words, or one after "Frau". */
  private static final String NAME =
      "((?:"
          + ADDRESSED
          + "){1,2}"
          + SMALL
          + "{0,2}"
          + WORD
          + "(?:[ \u00A0]"
          + SMALL
          + "{0,2}"
          + WORD
          + "){0,3}|"
          + WORD
          + "(?:[ \u00A0]"
          + SMALL
          + "{0,2}"
          + WORD
          + "){1,3})";

  private static final String ROLE =
      "(?i:recruiter(?:in)?|recruiting (?:contact|manager|partner)|hiring (?:manager|contact|lead)"
          + "|talent (?:acquisition )?(?:partner|manager|specialist|scout|lead)"
          + "|talent acquisition|hr (?:manager|contact|business partner|partner|lead)"
          + "|head of (?:talent|people|recruiting|hr)|people partner|headhunter"
          + "|recruitment (?:consultant|manager|partner)|sourcer|personalreferent(?:in)?"
          + "|personalleiter(?:in)?|recruteu(?:r|se)|reclutador(?:a)?)";

  private static final String CONTACT =
      "(?i:contact(?: ?person| name)?|point of contact|posted by|job poster|ansprechpartner(?:in)?"
          + "|ansprechperson|kontaktperson|kontakt|ihr(?:e)? kontakt|contacto|persona de contacto"
          + "|contact rh|votre contact|attn|attention|apply to|reports? to|reporting to|questions)"
          + "(?:/in|\\(in\\)|[:*]in)?";

  private static final int LONGEST_NAME = 120;

  private static final String GAP = "[ \u00A0]";

  /** "Recruiter: Jane Doe", and "Recruiter: Jane" where nothing follows. */
  private static final Pattern AFTER_A_COLON =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + ROLE
              + "|"
              + CONTACT
              + ")[ \u00A0]?[:=][\\s\u00A0]{0,3}"
              + NAME
              + "|(?<!\\p{L})"
              + ROLE
              + "[ \u00A0]?[:=][\\s\u00A0]{0,3}(\\p{Lu}[\\p{L}'\u2019-]{1,24})"
              + "(?=[ \u00A0]?(?:[\\n,.;()|/&<]|$))");

  private static final Pattern AFTER_A_ROLE_OR_CONTACT =
      Pattern.compile(
          "(?<!\\p{L})(?:(?i:your|our|my|the|unsere?|ihre?|deine?)"
              + GAP
              + ROLE
              + "(?:,?"
              + GAP
              + "|"
              + GAP
              + "(?i:is|will be|ist)"
              + GAP
              + ")|"
              + CONTACT
              + "(?:[\\s\u00A0]?[|\u2013\u2014-][\\s\u00A0]?|[\\s\u00A0]|"
              + GAP
              + "(?i:is|ist|est|es)"
              + GAP
              + "))"
              + NAME);

  private static final String REQUEST =
      "(?<!\\p{L})(?i:contact|reach out to|write to|ask for|speak (?:to|with)|talk to"
          + "|(?:get )?in touch with|addressed to|(?:cv|resume|application|letter) to|chat with"
          + "|wenden sie sich (?:bitte )?an|kontaktieren sie|z\\.? ?hd\\.?|contactez"
          + "|contacta(?:r)? (?:con|a))"
          + "[ \u00A0:]{1,2}(?i:our (?:recruiter |hr manager )?|my colleague |unsere |unseren )?";

  private static final Pattern AFTER_A_REQUEST = Pattern.compile(REQUEST + NAME);

  /** These are said of much else: only with the way to do it. */
  private static final Pattern AFTER_A_VERB =
      Pattern.compile(
          "(?<![\\p{L}-])(?i:contact|call|e-?mail|message|ping|ask|reach|text|write)"
              + GAP
              + NAME
              + "(?="
              + GAP
              + "?(?:at\\b|on\\b|via\\b|directly\\b|under\\b|unter\\b|[(:<]|\\d))");

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?<!\\p{L})(?i:my name is|i am|i'm|mein name ist|ich bin|je m'appelle|me llamo)"
              + GAP
              + NAME);

  private static final Pattern ADDRESSED_AS =
      Pattern.compile(
          "(?<!\\p{L})((?:Frau|Herrn?)(?:[ \u00A0](?:Dr|Prof)\\.){0,2}(?:[ \u00A0]"
              + WORD
              + "){1,3})");

  private static final Pattern BEFORE_A_ROLE =
      Pattern.compile(
          "(?<!\\p{L})"
              + NAME
              + "[ \u00A0]?[,(|\u2013\u2014-][ \u00A0]?"
              + "(?i:(?:senior|lead|tech|technical|it|your|our|the)[ \u00A0]){0,2}"
              + ROLE
              + "\\b");

  private static final Pattern UNDER_A_LETTER =
      Pattern.compile(
          "(?i:regards|sincerely|cheers|gr\u00fc\u00dfe|gr\u00fc\u00dfen|cordialement|saludos)"
              + "[,!]?[\\s\u00A0]{1,4}"
              + NAME);

  private static final String[] ROLES = {
    "recruit",
    "hiring",
    "talent",
    "hr ",
    "head of",
    "people partner",
    "headhunter",
    "sourcer",
    "personalref",
    "personalleiter",
    "reclutador"
  };

  private static final String[] CONTACTS = {
    "contact", "point of contact", "posted by", "job poster", "ansprech", "kontakt", "ihr",
    "persona de", "votre contact", "attn", "attention", "apply to", "report", "question"
  };

  private static final List<Clue> IN_LABELS =
      List.of(
          Clue.at(AFTER_A_COLON, ROLES),
          Clue.at(AFTER_A_COLON, CONTACTS),
          Clue.at(
              AFTER_A_VERB,
              "contact",
              "call",
              "email",
              "e-mail",
              "message",
              "ping",
              "ask",
              "reach",
              "text",
              "write"),
          Clue.at(ADDRESSED_AS, "frau", "herr"));

  private static final List<Clue> ONLY_IN_PROSE =
      List.of(
          Clue.at(AFTER_A_ROLE_OR_CONTACT, CONTACTS),
          Clue.at(AFTER_A_ROLE_OR_CONTACT, "your", "our", "my ", "the ", "unser", "dein"),
          Clue.at(
              AFTER_A_REQUEST,
              "contact",
              "reach out to",
              "write to",
              "ask for",
              "speak",
              "talk to",
              "get in touch",
              "in touch with",
              "addressed to",
              "cv to",
              "resume to",
              "application to",
              "letter to",
              "chat with",
              "wenden sie",
              "kontaktieren",
              "z. hd",
              "z.hd",
              "z hd"),
          Clue.at(
              INTRODUCED,
              "my name is",
              "i am",
              "i'm",
              "mein name",
              "ich bin",
              "je m'appelle",
              "me llamo"),
          Clue.around(BEFORE_A_ROLE, LONGEST_NAME, ROLES),
          Clue.at(
              UNDER_A_LETTER,
              "regards",
              "sincerely",
              "cheers",
              "gr\u00fc\u00dfe",
              "cordialement",
              "saludos"));

  private PersonNames() {}

  /** In running text. */
  static List<Span> in(String text) {
    List<Span> found = inLabel(text);
    found.addAll(found(text, ONLY_IN_PROSE));
    return found;
  }

  /**
   * In a title or a place: "HR Manager San Francisco" is a job there, so only what says that a name
   * follows counts.
   */
  static List<Span> inLabel(String text) {
    return found(text, IN_LABELS);
  }

  private static List<Span> found(String text, List<Clue> clues) {
    var found = new ArrayList<Span>();
    String lower = Clue.lower(text);
    for (Clue clue : clues) {
      clue.find(
          text,
          lower,
          match -> {
            int group = match.start(1) >= 0 ? 1 : match.groupCount();
            if (TradeWords.areNone(match.group(group))) {
              found.add(new Span(match.start(group), match.end(group)));
            }
          });
    }
    return found;
  }
}
