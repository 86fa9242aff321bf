package parley.web.traffic;

import java.util.Optional;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Errors in plain words, for what Jetty and Fuseki refuse by themselves: no traces, no names of
 * products, nothing of what the client sent.
 */
public final class PlainErrors extends ErrorHandler {
  /** Prepares them. */
  public PlainErrors() {}

  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status =
        Optional.ofNullable(request.getAttribute(ERROR_EXCEPTION))
            .filter(HttpException.class::isInstance)
            .map(cause -> ((HttpException) cause).getCode())
            .orElseGet(response::getStatus);
    // Jetty asks for an error page also where it has not said which error.
    Refusal.of(status < HttpStatus.BAD_REQUEST_400 ? HttpStatus.INTERNAL_SERVER_ERROR_500 : status)
        .send(response, callback);
    return true;
  }
}
