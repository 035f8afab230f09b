package org.spinout.fund;

import java.time.LocalDate;
import org.spinout.shared.Money;

/**
 * An award the public was told of.
 *
 * @param applied what was applied for
 * @param awarded what was offered; once it was taken up, what of it was
 * @param paid what has been paid and has not come back
 * @param decidedOn the day in London the money was set aside for it
 * @param announcedOn the day the public was told
 */
public record AnnouncedAward(
        String number,
        String caseNumber,
        Product product,
        Fund fund,
        Money applied,
        Money awarded,
        Money paid,
        LocalDate decidedOn,
        LocalDate announcedOn) {}
