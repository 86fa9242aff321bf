/** What of a language is needed to cut a text: word files, dates, sentence ends. */
@NullMarked
package parley.document.language;

import org.jspecify.annotations.NullMarked;
