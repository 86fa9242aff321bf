/** What is needed to measure how fast documents are converted, beside the converting itself. */
@NullMarked
package parley.bench;

import org.jspecify.annotations.NullMarked;
