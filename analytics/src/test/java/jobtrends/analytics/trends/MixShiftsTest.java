package jobtrends.analytics.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import jobtrends.analytics.SparkTest;
import jobtrends.analytics.Tables;
import jobtrends.model.MixShift;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

@SparkTest
class MixShiftsTest {

  /** Golden vector G9 in postings: S asks for java in 20 %, T in 40 %; S grows from 50 to 75 %. */
  @Test
  void aSkillFallsBecauseABoardGrew(SparkSession spark) {
    Dataset<Row> windows =
        spark
            .range(2000)
            .selectExpr(
                "true as has_description",
                "if(id < 1000, 'before', 'now') as window",
                "if(id < 500 or id between 1000 and 1749, array('S'), array('T')) as sources",
                "if(id < 100 or id between 500 and 699 or id between 1000 and 1149"
                    + " or id between 1750 and 1849, array('java'), cast(array() as array<string>))"
                    + " as skills");
    List<MixShift> shifts = MixShifts.toRecords(MixShifts.of(windows));

    assertEquals(1, shifts.size());
    assertEquals("java", shifts.get(0).skill());
    assertEquals(0, shifts.get(0).within().value().orElseThrow(), 1e-12);
    assertEquals(-0.05, shifts.get(0).between().value().orElseThrow(), 1e-12);
    assertEquals(1000, shifts.get(0).within().n());
  }

  @Test
  void aPostingOnTwoBoardsIsHalfOfEach(SparkSession spark) {
    Dataset<Row> windows =
        Tables.values(
            spark,
            "('now', array('S', 'T'), array('java')), ('now', array('S'), array('java')),"
                + " ('before', array('T'), cast(array() as array<string>))",
            "window",
            "sources",
            "skills");

    assertEquals(
        "java S 1.5 1.5 0.0 0.0\njava T 0.5 0.5 0.0 1.0",
        Tables.inOrder(MixShifts.of(windows.selectExpr("*", "true as has_description"))));
    assertEquals(
        Estimates.belowFloor(1),
        MixShifts.toRecords(MixShifts.of(windows.selectExpr("*", "true as has_description")))
            .get(0)
            .within());
  }
}
