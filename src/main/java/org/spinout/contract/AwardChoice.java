package org.spinout.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;

/**
 * By which route a commissioner awards the contract, and why.
 *
 * @param reasons why this one, as the record of the award must say
 * @param employeeControlled whether its employees control the enterprise; asked for a reserved competition only
 * @param lastReservedOn when this authority last awarded it a comparable contract in a reserved competition, or null
 * @param chosenOn the day of the choice
 */
public record AwardChoice(
        AwardRoute route,
        String reasons,
        boolean employeeControlled,
        @Nullable LocalDate lastReservedOn,
        LocalDate chosenOn) {

    private static final int YEARS_BETWEEN_RESERVED_CONTRACTS = 3;

    /** @throws Refusal when the route is closed to the enterprise */
    public AwardChoice {
        if (reasons.isBlank()) {
            throw new Refusal("reasons", "required", "Give the reasons for this route.");
        }
        if (route == AwardRoute.DIRECT_AWARD_C) {
            throw new Refusal(
                    "awardRoute",
                    "law",
                    "Direct award process C is for a provider whose contract is ending. The enterprise is new and has"
                            + " none, so this route is closed to it. Choose another.");
        }
        if (route == AwardRoute.RESERVED_COMPETITION) {
            requireReservable(employeeControlled, lastReservedOn, chosenOn);
        }
    }

    private static void requireReservable(
            boolean employeeControlled, @Nullable LocalDate lastReservedOn, LocalDate chosenOn) {
        if (!employeeControlled) {
            throw new Refusal(
                    "employeeControlled",
                    "law",
                    "Only an enterprise that its employees control may bid in a reserved competition (Procurement Act"
                            + " 2023, section 33).");
        }
        if (lastReservedOn != null
                && lastReservedOn.plusYears(YEARS_BETWEEN_RESERVED_CONTRACTS).isAfter(chosenOn)) {
            throw new Refusal(
                    "lastReservedOn",
                    "law",
                    "This authority awarded it a comparable contract in a reserved competition on "
                            + Days.inWords(lastReservedOn) + ", less than three years ago. It cannot be reserved again"
                            + " (Procurement Act 2023, section 33).");
        }
    }
}
