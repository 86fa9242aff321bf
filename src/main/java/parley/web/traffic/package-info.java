/**
 * What happens to every request before it is answered, and what is told of it afterwards: limits,
 * headers, plain errors, compression, health, metrics and the access log.
 */
@NullMarked
package parley.web.traffic;

import org.jspecify.annotations.NullMarked;
