package jobtrends.ingest.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the JSON-LD of a page without building the page's tree, which is most of the cost of
 * reading one. It walks over the tags as the HTML standard's tokenizer does; where a page does
 * anything out of the ordinary it gives up, so that what it says is what the tree would say.
 */
final class JsonLdScripts {

  /** Their content is text, whatever it looks like. */
  private static final Set<String> TEXT_ONLY =
      Set.of("title", "textarea", "style", "iframe", "xmp", "noembed", "noframes");

  /** A script within them may be no element of the page, or one of another kind. */
  private static final Set<String> FOREIGN =
      Set.of("svg", "math", "template", "noscript", "select");

  private static final Set<String> HOPELESS = Set.of("plaintext", "frameset");

  private final String html;
  private final List<String> scripts = new ArrayList<>();
  private int foreign;

  /** Thrown away with its stack: the page has to be read by its tree. */
  private static final class OutOfTheOrdinary extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutOfTheOrdinary() {
      super("", null, false, false);
    }
  }

  private JsonLdScripts(String html) {
    this.html = html;
  }

  /**
   * The content of every JSON-LD script, in the page's order; empty when only the page's tree can
   * tell, or when the page names a next one, which is looked up in the tree.
   */
  static Optional<List<String>> in(String html) {
    if (html.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    var page = new JsonLdScripts(html);
    try {
      page.walk();
      return Optional.of(page.scripts);
    } catch (OutOfTheOrdinary e) {
      return Optional.empty();
    }
  }

  /** The same, where one of them names a type. */
  static Optional<List<String>> naming(String type, String html) {
    return in(html).filter(found -> found.stream().anyMatch(script -> script.contains(type)));
  }

  private void walk() {
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
      at = after(at, at + 1 < html.length() ? html.charAt(at + 1) : ' ');
    }
  }

  private int after(int at, char next) {
    if (isLetter(next)) {
      return opened(at);
    }
    return switch (next) {
      case '!' -> html.startsWith("<!--", at) ? comment(at) : declaration(at);
      case '?' -> found(html.indexOf('>', at)) + 1;
      case '/' -> closed(at);
      default -> at + 1;
    };
  }

  private int comment(int at) {
    int end = found(html.indexOf("--", at + 4));
    boolean usual = !html.startsWith(">", at + 4) && !html.startsWith("->", at + 4);
    while (usual && !html.startsWith("-->", end)) {
      usual = !html.startsWith("--!", end);
      end = found(html.indexOf("--", end + 1));
    }
    require(usual);
    return end + 3;
  }

  private int declaration(int at) {
    require(html.regionMatches(true, at, "<!doctype", 0, 9));
    return found(html.indexOf('>', at)) + 1;
  }

  private int closed(int at) {
    require(at + 2 < html.length() && isLetter(html.charAt(at + 2)));
    var tag = new Tag(at + 2);
    foreign -= FOREIGN.contains(tag.name) ? 1 : 0;
    return tag.end;
  }

  private int opened(int at) {
    var tag = new Tag(at + 1);
    require(!HOPELESS.contains(tag.name));
    require(!(mayLeadOn(tag.name) && tag.value("rel").contains("next")));
    foreign += FOREIGN.contains(tag.name) ? 1 : 0;
    if (tag.name.equals("script")) {
      return script(tag);
    }
    return TEXT_ONLY.contains(tag.name) ? endOf(tag) : tag.end;
  }

  private int script(Tag tag) {
    int end = endOf(tag);
    if (tag.value("type").contains("ld+json")) {
      String content = html.substring(tag.end, end);
      require(foreign == 0 && !content.contains("<!--"));
      scripts.add(content);
    } else {
      // A script that opens a comment and another script within it ends later than it seems.
      int comment = html.indexOf("<!--", tag.end);
      require(comment < 0 || comment > end);
    }
    return end;
  }

  /**
   * Where the end tag of an element begins whose content is text; within a drawing, markup in it
   * may be markup.
   */
  private int endOf(Tag tag) {
    int end = textEnd(tag);
    int markup = foreign == 0 ? -1 : html.indexOf('<', tag.end);
    require(markup < 0 || markup == end);
    return end;
  }

  private int textEnd(Tag tag) {
    int end = tag.end - 1;
    do {
      end = found(html.indexOf("</", end + 1));
    } while (!html.regionMatches(true, end + 2, tag.name, 0, tag.name.length())
        || !endsName(charAt(end + 2 + tag.name.length())));
    return end;
  }

  private char charAt(int at) {
    require(at < html.length());
    return html.charAt(at);
  }

  private static boolean mayLeadOn(String name) {
    return name.equals("link") || name.equals("a");
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
  }

  private static boolean endsName(char c) {
    return isSpace(c) || c == '>' || c == '/';
  }

  private static int found(int at) {
    require(at >= 0);
    return at;
  }

  private static void require(boolean ordinary) {
    if (!ordinary) {
      throw new OutOfTheOrdinary();
    }
  }

  /** A tag: its name, and where its attributes and the tag itself end. */
  private final class Tag {

    final String name;
    final int end;
    private final List<String> attributes = new ArrayList<>(4);

    Tag(int at) {
      int nameEnd = at;
      while (!endsName(charAt(nameEnd))) {
        nameEnd++;
      }
      name = html.substring(at, nameEnd).toLowerCase(Locale.ROOT);
      boolean wanted = name.equals("script") || mayLeadOn(name);
      int i = nameEnd;
      for (char c = charAt(i); c != '>'; c = charAt(i)) {
        i = isSpace(c) || c == '/' ? i + 1 : attribute(i, wanted);
      }
      end = i + 1;
    }

    private int attribute(int at, boolean wanted) {
      int nameEnd = at;
      for (char c = charAt(nameEnd); c != '=' && !endsName(c); c = charAt(nameEnd)) {
        require(c != '<' && c != '"' && c != '\'');
        nameEnd++;
      }
      require(nameEnd > at);
      int valueAt = skipSpace(nameEnd);
      boolean valued = charAt(valueAt) == '=';
      int begin = valued ? skipSpace(valueAt + 1) : nameEnd;
      int valueEnd = valued ? valueEnd(begin) : nameEnd;
      if (wanted) {
        attributes.add(html.substring(at, nameEnd).toLowerCase(Locale.ROOT));
        attributes.add(html.substring(begin, valueEnd).toLowerCase(Locale.ROOT));
      }
      return valueEnd;
    }

    private int skipSpace(int at) {
      int i = at;
      while (isSpace(charAt(i))) {
        i++;
      }
      return i;
    }

    /** Behind the closing quote; a value without quotes ends at a space or the tag's end. */
    private int valueEnd(int at) {
      char quote = charAt(at);
      if (quote == '"' || quote == '\'') {
        return found(html.indexOf(quote, at + 1)) + 1;
      }
      int i = at;
      for (char c = charAt(i); !isSpace(c) && c != '>'; c = charAt(i)) {
        require("\"'<=`".indexOf(c) < 0);
        i++;
      }
      require(i > at);
      return i;
    }

    /** The first attribute of that name, in lower case and with its quotes; empty when none. */
    String value(String attribute) {
      for (int i = 0; i < attributes.size(); i += 2) {
        if (attributes.get(i).equals(attribute)) {
          require(attributes.get(i + 1).indexOf('&') < 0);
          return attributes.get(i + 1);
        }
      }
      return "";
    }
  }
}
