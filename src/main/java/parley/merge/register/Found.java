package parley.merge.register;

import parley.authority.register.Holder;
import parley.authority.register.Source;

/**
 * An official found in a register.
 *
 * @param holder who it is
 * @param source the register
 * @param isCertain whether name and office, or the office at a day, agree; else only the name does
 * @param because why, in a sentence
 */
public record Found(Holder holder, Source source, boolean isCertain, String because) {}
