package jobtrends.analytics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExtractorsTest {

  @Test
  void tablesAreNamedAfterTheVersionsWhateverTheirOrder() {
    assertEquals(version("titles 1", "skills 1"), version("skills 1", "titles 1"));
    assertNotEquals(version("titles 1", "skills 1"), version("titles 1", "skills 2"));
    assertEquals(12, version("titles 1").length());
  }

  private static String version(String... versions) {
    Extractors fake = FakeExtractors.extractors();
    return new Extractors(fake.normaliser(), fake.duplicates(), Map.of(), List.of(versions))
        .tableVersion();
  }
}
