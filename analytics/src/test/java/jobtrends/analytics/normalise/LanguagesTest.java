package jobtrends.analytics.normalise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | We are looking for an engineer to build the tools that our customers use.
          de | Wir suchen für unser Team in Köln eine Person, die mit uns die Plattform baut und betreibt.
          fr | Nous recherchons pour notre équipe une personne qui aime les données et travaille avec nous.
          es | Buscamos una persona con experiencia para nuestro equipo de datos en el centro de Madrid.
          pt | Buscamos uma pessoa com experiência para a nossa equipe de dados, você não vai se arrepender.
          pl | Szukamy osoby, która będzie rozwijać nasz produkt oraz dbać o jakość danych w zespole.
          nl | Wij zoeken een collega die met ons aan het platform werkt en van data houdt.
          it | Cerchiamo una persona per il nostro team, con esperienza nella gestione dei dati e delle reti.
          sv | Vi söker dig som vill arbeta med data och är en del av ett team hos oss.
          zh | 我们正在寻找一位后端工程师，远程办公
          ja | 私たちはエンジニアを探しています
          uk | Ми шукаємо інженера, який буде працювати з нашою командою
          ru | Мы ищем инженера, который будет работать с нашей командой
          """)
  void isTold(String language, String text) {
    assertEquals(Optional.of(language), Languages.detect(PlainText.of(text)));
  }

  @ParameterizedTest
  @CsvSource({"Data Engineer", "''", "Java SQL Spark Kafka", "12345 67890", "Senior Developer"})
  void isLeftOpenWhereTooLittleIsSaid(String text) {
    assertEquals(Optional.empty(), Languages.detect(PlainText.of(text)));
  }

  @Test
  void neverThrows() {
    var random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      String text = Noise.text(random, 60);
      assertTrue(
          Languages.detect(PlainText.of(text)).stream().allMatch(code -> code.length() == 2), text);
    }
    Noise.megabytes().stream().map(PlainText::of).forEach(Languages::detect);
  }
}
