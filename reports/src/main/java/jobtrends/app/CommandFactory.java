package jobtrends.app;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Gives every command the terminal it talks through; a command has one constructor that takes it.
 */
record CommandFactory(Terminal terminal) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    try {
      return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
    } catch (NoSuchMethodException e) {
      return CommandLine.defaultFactory().create(type);
    }
  }
}
