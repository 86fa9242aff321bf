package parley.web;

import parley.store.search.Search;
import parley.web.data.Census;
import parley.web.graph.Data;
import parley.web.reconcile.Reconciliation;
import parley.web.view.Pages;

/**
 * What a server answers from.
 *
 * @param data all that it knows
 * @param pages show them
 * @param census counts them
 * @param reconciliation finds what is meant by names in them
 * @param search finds words in them
 */
record Served(
    Data data, Pages pages, Census census, Reconciliation reconciliation, Search search) {}
