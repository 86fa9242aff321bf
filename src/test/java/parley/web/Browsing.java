package parley.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A browser with one page at a time, which notes whom the page calls. */
final class Browsing implements AutoCloseable {
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private final Playwright playwright;
  private final Browser browser;
  private final List<String> requests = new ArrayList<>();

  /**
   * Starts the browser.
   *
   * @throws IllegalStateException if there is none; the message says how to get it
   */
  Browsing() {
    Path program =
        Path.of(Optional.ofNullable(System.getenv("PARLEY_CHROMIUM")).orElse("/usr/bin/chromium"));
    if (!Files.isExecutable(program)) {
      throw new IllegalStateException(
          "the tests of the pages need Chromium, and there is none at %s; run ./check, which installs it, or set PARLEY_CHROMIUM"
              .formatted(program));
    }
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(
                        List.of(
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /** {@return a new page of a width in CSS pixels} */
  Page page(int width) {
    requests.clear();
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800));
    page.onRequest(request -> requests.add(request.url()));
    return page;
  }

  /** {@return the addresses that the last page asked for} */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** Keeps a picture of the whole page for people to look at. */
  static void picture(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
