package jobtrends.analytics.normalise;

import java.util.List;

/**
 * A place where a text names a skill, once it is decided that it does.
 *
 * @param names canonical names: PySpark is also Spark
 */
record SkillFound(SkillMention mention, List<String> names) {

  int start() {
    return mention.start();
  }

  int end() {
    return mention.end();
  }
}
