/** The pages for people: what each shows, and the templates that show it. */
@NullMarked
package parley.web.view;

import org.jspecify.annotations.NullMarked;
