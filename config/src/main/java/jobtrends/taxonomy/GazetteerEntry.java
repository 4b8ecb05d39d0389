package jobtrends.taxonomy;

import java.util.List;

/** Something a name in a location can mean. */
public sealed interface GazetteerEntry
    permits City, Region, Country, GazetteerMetro, GazetteerScope {

  /** The name in English. */
  String name();

  /** Other names job ads use for it. */
  List<String> also();
}
