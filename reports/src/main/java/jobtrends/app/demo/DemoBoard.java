package jobtrends.app.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One made-up job board that speaks the wire format of a real one. */
interface DemoBoard {

  /** Id of the platform whose reader reads it. */
  String platform();

  /** The host of the real platform, which the demo's requests are turned away from. */
  String host();

  /**
   * Answers one request.
   *
   * @param address path and query as asked for
   * @param open the postings on this board at the time
   * @return empty when the board has no such page
   */
  Optional<Answer> answer(URI address, List<DemoPosting> open);

  default String robots() {
    return "User-agent: *\nDisallow: /admin/\n";
  }

  /** A page, before compression. */
  record Answer(String contentType, String body) {
    static Answer json(Object tree) {
      return new Answer("application/json; charset=utf-8", tree.toString());
    }
  }

  /** The value of a query parameter as a number, or what it is where it is left out. */
  static int number(URI address, String name, int otherwise) {
    String query = Optional.ofNullable(address.getRawQuery()).orElse("");
    for (String pair : query.split("&")) {
      if (pair.startsWith(name + "=")) {
        return Integer.parseInt(pair.substring(name.length() + 1));
      }
    }
    return otherwise;
  }

  /** The skills as the boards print them: tags in lower case. */
  static void tags(ArrayNode tags, DemoPosting posting) {
    posting.skills().forEach(skill -> tags.add(skill.toLowerCase(Locale.ROOT)));
  }
}
