package jobtrends.model;

import java.util.Optional;

/**
 * What a listing says of pay.
 *
 * @param salary the stated pay, absent when none was found
 * @param reason why there is or is not one: "stated", "no pay named", "predicted by the source", …
 */
public record PayReading(Optional<Salary> salary, String reason) {

  public static PayReading none(String reason) {
    return new PayReading(Optional.empty(), reason);
  }
}
