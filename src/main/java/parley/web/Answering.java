package parley.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Answers what it knows of the requests that read, and lets all others pass. */
abstract class Answering implements Filter {

  @Override
  public final void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    boolean isReading = asked.getMethod().equals("GET") || asked.getMethod().equals("HEAD");
    Optional<Answer> answer = isReading ? answer(asked) : Optional.empty();
    if (answer.isPresent()) {
      answer.get().send(asked, (HttpServletResponse) response);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** {@return the answer to a GET or HEAD; empty if that is for others to give} */
  abstract Optional<Answer> answer(HttpServletRequest asked);
}
