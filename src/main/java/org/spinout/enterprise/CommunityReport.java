package org.spinout.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * What an enterprise reports of one of its years.
 *
 * @param yearEndedOn its last day
 * @param benefit what the community gained
 * @param turnover its income
 * @param directorsPay of all directors together
 * @param underValue by how much assets were given away below their value
 * @param underValueDetails to whom, and what allows it; null where nothing was
 * @param consulted who was consulted, and how
 * @param consultationOutcome what came of it
 * @param staff at the end of the year
 * @param staffOwners how many of them are members or own a share
 */
public record CommunityReport(
        LocalDate yearEndedOn,
        String benefit,
        Money turnover,
        UseOfSurplus use,
        Money directorsPay,
        Money underValue,
        @Nullable String underValueDetails,
        String consulted,
        String consultationOutcome,
        int staff,
        int staffOwners) {

    /** @throws Refusal when more staff own a part than there are, or nobody says where assets went */
    public CommunityReport {
        if (staffOwners > staff) {
            throw new Refusal(
                    "staffOwners", "max", staffOwners + " of " + staff + " staff cannot own a part of the enterprise.");
        }
        if (underValue.isPositive() && (underValueDetails == null || underValueDetails.isBlank())) {
            throw new Refusal(
                    "underValueDetails", "required", "Say to whom assets went below their value, and what allows it.");
        }
    }

    /** How much of the staff own a part, in whole per cent; nothing where there are no staff. */
    public int ownershipPercent() {
        return staff == 0 ? 0 : staffOwners * 100 / staff;
    }

    /** Whether less of the surplus was put back than a share of it. */
    public boolean isReinvestedBelow(int percent) {
        return use.isReinvestedBelow(percent);
    }
}
