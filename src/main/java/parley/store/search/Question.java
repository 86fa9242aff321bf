package parley.store.search;

import java.util.Optional;

/**
 * What is asked of the index.
 *
 * @param wanted what to look for
 * @param kind of things to look for; empty for all
 * @param page of results, from 1
 */
public record Question(Wanted wanted, Optional<ItemKind> kind, int page) {
  /** How many results a page has. */
  public static final int PAGE = 10;

  /** Nobody reads more pages, and each costs more than the one before. */
  public static final int MOST_PAGES = 50;

  /** How many entities stand before documents where both are asked for. */
  static final int FIRST_NAMES = 6;

  /** Keeps the page within its bounds. */
  public Question {
    page = Math.clamp(page, 1, MOST_PAGES);
  }
}
