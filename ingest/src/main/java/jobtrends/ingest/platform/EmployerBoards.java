package jobtrends.ingest.platform;

import java.net.URI;
import java.util.List;
import jobtrends.ingest.Platform;

/** A platform whose only pages are employers' boards: the user names them, each by its token. */
abstract class EmployerBoards implements Platform {

  private final String id;
  private final String host;
  private final String board;

  /**
   * @param board address of a board, {@code {}} in the token's place
   */
  EmployerBoards(String id, String host, String board) {
    this.id = id;
    this.host = host;
    this.board = board;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<URI> pagesFor(String named) {
    return BoardToken.pages(named, board);
  }

  @Override
  public final boolean owns(URI address) {
    return Hosts.isOn(address, host);
  }
}
