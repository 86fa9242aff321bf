package parley.web.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import parley.store.query.NamedQuery.Objection;

/**
 * Why the API does not answer, after RFC 9457.
 *
 * @param kind which problem it is
 * @param detail what happened, in words
 * @param objections what is wrong with single parameters
 */
public record Problem(Kind kind, String detail, List<Objection> objections) {
  /** Media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Copies the objections. */
  public Problem {
    objections = List.copyOf(objections);
  }

  /** The problems that there are. */
  public enum Kind {
    /** There is no such query. */
    UNKNOWN_QUERY("unknown-query", 404, "There is no such query"),
    /** A parameter is missing, unknown or wrong. */
    BAD_PARAMETERS("bad-parameters", 400, "Parameters are missing or wrong"),
    /** Nothing can be changed. */
    METHOD("method", 405, "Only GET and HEAD"),
    /** The answer has no such form. */
    NOT_ACCEPTABLE("not-acceptable", 406, "No such form"),
    /** The query took too long. */
    TIME_OUT("time-out", 503, "The query took too long"),
    /** Another server that the query asks failed. */
    OTHER_SERVER("other-server", 502, "Another server failed");

    private final String slug;
    private final int status;
    private final String title;

    Kind(String slug, int status, String title) {
      this.slug = slug;
      this.status = status;
      this.title = title;
    }

    /** {@return its name in addresses} */
    public String slug() {
      return slug;
    }

    /** {@return its status of HTTP} */
    public int status() {
      return status;
    }

    /** {@return what it is, in a few words} */
    public String title() {
      return title;
    }
  }

  /**
   * {@return a problem that is not about single parameters}
   *
   * @param kind which one
   * @param detail what happened, in words
   */
  public static Problem of(Kind kind, String detail) {
    return new Problem(kind, detail, List.of());
  }

  /**
   * {@return the problem as JSON}
   *
   * @param page address of the page that explains all kinds of problems
   */
  public byte[] json(String page) {
    ObjectNode problem =
        JsonNodeFactory.instance
            .objectNode()
            .put("type", page + "#" + kind.slug)
            .put("title", kind.title)
            .put("status", kind.status)
            .put("detail", detail);
    if (!objections.isEmpty()) {
      ArrayNode errors = problem.putArray("errors");
      for (Objection objection : objections) {
        errors
            .addObject()
            .put("parameter", objection.parameter())
            .put("detail", objection.reason());
      }
    }
    return (problem.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
