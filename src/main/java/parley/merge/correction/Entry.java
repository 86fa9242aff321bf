package parley.merge.correction;

import java.time.LocalDate;

/**
 * An entry in a list of corrections.
 *
 * @param id what tells it from all others; made of its content, so that its place does not count
 * @param place file, line and column, for messages
 * @param who who wrote it
 * @param when on which day
 * @param why for which reason
 */
public record Entry(String id, String place, String who, LocalDate when, String why) {}
