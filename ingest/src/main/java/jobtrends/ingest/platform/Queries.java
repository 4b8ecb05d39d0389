package jobtrends.ingest.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The query of an address, its parameters kept in their order. */
final class Queries {

  private Queries() {}

  static Optional<String> value(URI address, String name) {
    return pairs(address)
        .filter(pair -> name(pair).equals(name))
        .map(pair -> URLDecoder.decode(pair.substring(name(pair).length()), UTF_8))
        .map(value -> value.startsWith("=") ? value.substring(1) : value)
        .findFirst();
  }

  /** A whole number; the other where there is none. */
  static int number(URI address, String name, int otherwise) {
    return value(address, name)
        .filter(text -> text.matches("\\d{1,9}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /** The same address, but for this one parameter. */
  static URI with(URI address, String name, long value) {
    Stream<String> others = pairs(address).filter(pair -> !name(pair).equals(name));
    return Hosts.withQuery(
        address,
        Stream.concat(others, Stream.of(name + "=" + value)).collect(Collectors.joining("&")));
  }

  /** A search for words that a person names; none where they name nothing. */
  static List<URI> search(String before, String words, String behind) {
    return words.isBlank()
        ? List.of()
        : List.of(URI.create(before + encoded(words.strip()) + behind));
  }

  /** As a value of a query: whatever a person names, it stays one. */
  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8).replace("+", "%20");
  }

  private static Stream<String> pairs(URI address) {
    return Arrays.stream(Objects.toString(address.getRawQuery(), "").split("&"))
        .filter(pair -> !pair.isEmpty());
  }

  private static String name(String pair) {
    return pair.split("=", 2)[0];
  }
}
