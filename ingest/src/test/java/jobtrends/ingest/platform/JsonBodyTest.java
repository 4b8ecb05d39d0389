package jobtrends.ingest.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jobtrends.ingest.platform.JsonBody.Damage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonBodyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"a":12.50,"b":1e3,"c":true,"d":null} | {"a":"12.50","b":"1e3","c":"true"}     | whole
          [{"a":1},{"a":2}]                     | [{"a":"1"},{"a":"2"}]                  | whole
          {"jobs":[{"a":1},{"a":2               | {"jobs":[{"a":"1"}]}                   | TRUNCATED
          {"jobs":[{"a":1},{"a":[1,2            | {"jobs":[{"a":"1"}]}                   | TRUNCATED
          {"jobs":[{"a":1}                      | {"jobs":[{"a":"1"}]}                   | TRUNCATED
          {"jobs":[{"a":1}]                     | {"jobs":[{"a":"1"}]}                   | TRUNCATED
          {"data":{"data":[{"a":1},{"a":tr      | {"data":{"data":[{"a":"1"}]}}          | TRUNCATED
          [{"a":"x\\u12                         | []                                     | TRUNCATED
          [{"a":1},{"a":2;},{"a":3}]            | [{"a":"1"}]                            | UNREADABLE_LISTING
          [{"a":1}]<html>                       | [{"a":"1"}]                            | UNREADABLE_LISTING
          [{"a":"it\\'s"},]                     | [{"a":"it's"}]                         | whole
          """)
  void whatStoodWholeBeforeTheDamageIsKept(String text, String kept, String damage) {
    JsonBody body = JsonBody.of(text);

    assertEquals(kept, body.root().toString());
    assertEquals(damage, body.damage().map(Damage::kind).map(Enum::name).orElse("whole"));
  }
}
