package parley.web.facet;

import org.apache.jena.graph.Node;
import org.roaringbitmap.RoaringBitmap;

/**
 * A value of a facet.
 *
 * @param key its name in addresses
 * @param node what it is
 * @param meetings the places of its meetings in the list of all; not changed after it was made
 */
record Value(String key, Node node, RoaringBitmap meetings) {}
