package org.spinout.fund.round;

import java.time.LocalDate;

/**
 * A visit to a team during a round.
 *
 * @param note what was seen and asked, for the panel
 */
public record Visit(String bidNumber, LocalDate visitedOn, String note, String notedBy) {}
