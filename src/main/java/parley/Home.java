package parley;

import java.nio.file.Path;

/** The folder of the project that the program belongs to, as the launcher names it. */
final class Home {
  private Home() {}

  /**
   * {@return a file or folder of the project; relative to the working folder if the program was not
   * started by the launcher}
   *
   * @param name its name at the top of the project
   */
  static Path resolve(String name) {
    return Path.of(System.getProperty("parley.home", "")).resolve(name);
  }
}
