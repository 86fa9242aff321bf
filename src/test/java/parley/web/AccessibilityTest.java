package parley.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages are for readers with whatever eyes, hands and devices: WCAG 2.2 AA as far as machines can
 * tell.
 */
final class AccessibilityTest {
  static final List<String> PATHS = EveryPage.PATHS;

  private static final int DESKTOP = 1280;
  private static final int PHONE = 360;

  /** What stands in closed details is looked at too. */
  private static final String OPEN =
      "document.querySelectorAll('details').forEach(details => details.open = true)";

  /** Finds what is wrong: rule, element, and why. */
  private static final String CHECK =
      """
      async only => {
        const found = await axe.run(document, { runOnly: only, resultTypes: ['violations'] });
        return found.violations.flatMap(rule => rule.nodes.map(node =>
          rule.id + ': ' + node.html.slice(0, 200) + ' ' + node.failureSummary));
      }
      """;

  private static final List<String> ALL =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** What another width and other colours may change. */
  private static final List<String> OF_LOOKS =
      List.of("color-contrast", "target-size", "link-in-text-block", "scrollable-region-focusable");

  /** Tells the element that has the focus: a number, or why a reader would not see it there. */
  private static final String FOCUSED =
      """
      all => {
        const at = document.activeElement;
        const box = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        const seen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight
          && box.right > 0 && box.left < innerWidth;
        const marked = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
        return at === document.body ? 'none'
          : seen && marked ? String([...document.querySelectorAll(all)].filter(one => one.checkVisibility()).indexOf(at))
          : 'not seen: ' + at.outerHTML.slice(0, 200);
      }
      """;

  /** What a reader can work with. */
  private static final String CONTROLS =
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]";

  private static final String SHOWN =
      "all => [...document.querySelectorAll(all)].filter(one => one.checkVisibility()).length";

  private static EveryPage pages;
  private static Browsing browsing;
  private static Page checked;

  @BeforeAll
  static void start() {
    browsing = new Browsing();
    pages = new EveryPage();
    checked = browsing.page(DESKTOP);
    checked.addInitScript(axe());
  }

  @AfterAll
  static void stop() {
    pages.close();
    browsing.close();
  }

  @ParameterizedTest
  @FieldSource("PATHS")
  void axeFindsNothing(String path) {
    look(ColorScheme.LIGHT, DESKTOP);
    checked.navigate(pages.server().url(path));
    checked.evaluate(OPEN);
    assertEquals(List.of(), checked.evaluate(CHECK, ALL), () -> path + ", wide and light");

    look(ColorScheme.DARK, PHONE);
    assertEquals(List.of(), checked.evaluate(CHECK, OF_LOOKS), () -> path + ", narrow and dark");
  }

  private static void look(ColorScheme colours, int width) {
    checked.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    checked.setViewportSize(width, 800);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/meeting/?place=us%2Fwashington&view=timeline",
        "/meeting/2015-03-31-cu-us-human-rights-dialogue",
        "/query/meetings-by-topic?topic=topic%2Fhuman-rights"
      })
  void theTabulatorReachesAll(String path) {
    try (Page page = browsing.page(DESKTOP)) {
      page.navigate(pages.server().url(path));
      page.evaluate(OPEN);
      Object controls = page.evaluate(SHOWN, CONTROLS);
      assertEquals(0, page.locator("[tabindex]:not([tabindex='0'])").count());

      for (int i = 0; i < (Integer) controls; i++) {
        page.keyboard().press("Tab");
        assertEquals(String.valueOf(i), page.evaluate(FOCUSED, CONTROLS), path);
      }
    }
  }

  @Test
  void axeFindsWhatIsWrong() {
    look(ColorScheme.LIGHT, DESKTOP);
    checked.navigate(pages.server().url("/"));
    checked.evaluate("document.querySelector('h1').style.color = '#eee'");

    String found = checked.evaluate(CHECK, ALL).toString();
    assertTrue(found.startsWith("[color-contrast: <h1"), found);
  }

  private static String axe() {
    try (InputStream script =
        Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"), "axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
