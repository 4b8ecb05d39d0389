package jobtrends.ingest;

import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The same board read by another reader.
 *
 * @param then what becomes of a page's reading
 */
record Rereader(Platform board, BiFunction<Page, Reading, Reading> then) implements Platform {

  @Override
  public String id() {
    return board.id();
  }

  @Override
  public List<URI> firstPages() {
    return board.firstPages();
  }

  @Override
  public boolean owns(URI address) {
    return board.owns(address);
  }

  @Override
  public Reading read(Page page) {
    return then.apply(page, board.read(page));
  }
}
