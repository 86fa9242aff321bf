/** From files that hold many documents to these, one at a time: lines, archives, mails. */
@NullMarked
package parley.document.pack;

import org.jspecify.annotations.NullMarked;
