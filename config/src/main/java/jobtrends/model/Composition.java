package jobtrends.model;

import java.util.List;

/**
 * What the postings of the level window are made of, beyond the first tables of {@link Statistics}:
 * one per as-of date. Statistics published before one was counted have none of its rows.
 *
 * @param seniority levels titles name
 * @param scopes from where remote jobs may be done
 * @param sources what each source adds to the others
 * @param cityPay advertised pay of roles in cities
 */
public record Composition(
    List<SeniorityShare> seniority,
    List<ScopeShare> scopes,
    List<SourceValue> sources,
    List<CityPay> cityPay) {

  /** Of statistics that counted none of it. */
  public static final Composition EMPTY =
      new Composition(List.of(), List.of(), List.of(), List.of());

  public Composition {
    seniority = List.copyOf(seniority);
    scopes = List.copyOf(scopes);
    sources = List.copyOf(sources);
    cityPay = List.copyOf(cityPay);
  }
}
