package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jobtrends.model.SkillAsk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which skills of a text could be the employer's own words, and by which paragraph. */
class SkillBlocksTest {

  private static final String PORTRAIT =
      "Quillbrook is the cloud on which three thousand bakeries run Kubernetes and Kafka.";
  private static final String OURS =
      "Since 2011 we have helped small farms to sell their harvest with Kubernetes underneath.";
  private static final String DUTY =
      "Develop the harvest forecast, in Kubernetes and Kafka, and keep it running over winter.";

  @ParameterizedTest
  @MethodSource("table")
  void aSkillCanBeTheEmployersWhereAllItsPlacesAre(String text, String skill, int blocks) {
    assertEquals(blocks, asks(text).get(skill).onlyIn().size(), text);
  }

  static Stream<Arguments> table() {
    return Stream.of(
        Arguments.of(PORTRAIT, "Kubernetes", 1),
        Arguments.of(OURS, "Kubernetes", 1),
        Arguments.of(PORTRAIT + "\n" + OURS, "Kubernetes", 2),
        Arguments.of(PORTRAIT + "\n" + OURS, "Apache Kafka", 1),
        // It neither names the employer nor says "we": it speaks of the job.
        Arguments.of(DUTY, "Kubernetes", 0),
        Arguments.of(PORTRAIT + "\n" + DUTY, "Kubernetes", 0),
        // Short enough to be written twice.
        Arguments.of("We run Kubernetes.", "Kubernetes", 0),
        Arguments.of(PORTRAIT + "\nWe run Kubernetes.", "Kubernetes", 0),
        // A text that lost its lines is no paragraph.
        Arguments.of((OURS + " ").repeat(20), "Kubernetes", 0),
        // What is asked for is asked for, however often it is repeated.
        Arguments.of(PORTRAIT + "\nRequirements\nKubernetes\n", "Kubernetes", 0),
        Arguments.of(PORTRAIT + "\nKubernetes is a plus", "Kubernetes", 0));
  }

  @Test
  void aBlockIsKnownAgainWhateverItsCaseSignsAndNeighbours() {
    List<Long> block = asks(OURS).get("Kubernetes").onlyIn();

    assertEquals(
        block,
        asks("Hello!\n\u2022 " + OURS.toUpperCase(Locale.ROOT) + "\nBye.")
            .get("Kubernetes")
            .onlyIn());
    assertEquals(block, asks(OURS.replace(" ", "  ").replace(".", "")).get("Kubernetes").onlyIn());
    assertNotEquals(block, asks(OURS.replace("farms", "shops")).get("Kubernetes").onlyIn());
  }

  @Test
  void inATitleASkillIsAskedFor() {
    List<SkillAsk> asks =
        Skills.standard()
            .asks(Plain.field("Kubernetes Engineer"), Plain.field(OURS), Optional.empty());

    assertEquals(List.of(), asks.get(0).onlyIn());
  }

  private static Map<String, SkillAsk> asks(String text) {
    return Skills.standard()
        .asks(Optional.empty(), Plain.field(text), Optional.of("Quillbrook GmbH"))
        .stream()
        .collect(Collectors.toMap(SkillAsk::name, Function.identity()));
  }
}
