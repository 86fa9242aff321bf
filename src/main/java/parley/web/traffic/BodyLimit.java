package parley.web.traffic;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses what is larger than anything that is read here, and what comes compressed, since a little
 * of it could become very much.
 */
final class BodyLimit extends SizeLimitHandler {
  /** Longer than any query; the reconciliation service has a limit of its own. */
  private static final long LARGEST = 1024L * 1024;

  private static final long ANY = -1;

  BodyLimit(Handler next) {
    super(LARGEST, ANY);
    setHandler(next);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (request.getHeaders().contains(HttpHeader.CONTENT_ENCODING)) {
      Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE_415).send(response, callback);
      return true;
    }
    return Request.getPathInContext(request).contains("/reconcile")
        ? getHandler().handle(request, response, callback)
        : super.handle(request, response, callback);
  }
}
