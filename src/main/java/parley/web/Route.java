package parley.web;

import parley.web.graph.Base;
import parley.web.reconcile.Version;

/**
 * What a path of the reconciliation service asks for.
 *
 * @param version of the API
 * @param rest the path behind the address of that version; empty for its manifest
 */
record Route(Version version, String rest) {

  /** {@return whether a path belongs to the service, perhaps below the path of the base} */
  static boolean isAt(String path, Base base) {
    String own = ownPath(path, base);
    return own.equals(Version.PATH) || own.startsWith(Version.PATH + "/");
  }

  /**
   * {@return the meaning of a path}
   *
   * @param path belongs to the service
   * @param base of the data, below whose path the service is too
   */
  static Route of(String path, Base base) {
    String below = ownPath(path, base).substring(Version.PATH.length()).replaceFirst("/$", "");
    String first = below.replaceFirst("^/([^/]*).*$", "$1");
    return Version.of(first)
        .map(version -> new Route(version, below.substring(first.length() + 1)))
        .orElseGet(() -> new Route(Version.BOTH, below));
  }

  private static String ownPath(String path, Base base) {
    String below = base.prefix() + Version.PATH.substring(1);
    return path.equals(below) || path.startsWith(below + "/")
        ? path.substring(base.prefix().length() - 1)
        : path;
  }

  /** {@return whether it is of the draft of version 1.0} */
  boolean isDraft() {
    return version == Version.DRAFT;
  }

  /** {@return the methods that it understands, as the header Allow names them} */
  String methods() {
    if (rest.equals("/match") || (isDraft() && rest.equals("/extend"))) {
      return "POST, OPTIONS";
    }
    return rest.isEmpty() && !isDraft() ? "GET, HEAD, POST, OPTIONS" : Site.METHODS;
  }
}
