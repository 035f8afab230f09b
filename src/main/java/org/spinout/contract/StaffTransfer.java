package org.spinout.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * Staff were informed and consulted, and their employment passes over. Counts and dates only: no names.
 *
 * @param assigned how many work in the service
 * @param objected how many of them objected to the transfer and so do not pass over
 * @param measuresLetterOn when the new employer told the old what it means to change, or null where that has not happened
 * @param consultedOn when the consultation ended, or null where it has not
 * @param liabilityInformationOn when the old employer gave the employee liability information, or null where it has not
 * @param notAssigned how many were on the list and turned out not to belong to the service
 * @param representation through whom staff were consulted, or null where nobody has said
 * @param payrollTestedOn when the new payroll passed its test run, or null while it has not
 */
public record StaffTransfer(
        int assigned,
        int objected,
        @Nullable LocalDate measuresLetterOn,
        @Nullable LocalDate consultedOn,
        @Nullable LocalDate liabilityInformationOn,
        int notAssigned,
        @Nullable Representation representation,
        @Nullable LocalDate payrollTestedOn)
        implements TransferFacts {

    /** @throws Refusal when the counts do not add up, or the measures letter came after the consultation */
    public StaffTransfer {
        if (assigned < 0 || objected < 0 || objected > assigned) {
            throw new Refusal(
                    "staffObjected",
                    "max",
                    objected + " of " + assigned + " staff cannot have objected: the counts do not add up.");
        }
        if (notAssigned < 0 || objected + notAssigned > assigned) {
            throw new Refusal(
                    "staffNotAssigned",
                    "max",
                    "The counts do not add up: of " + assigned + " staff on the list, " + objected + " object and "
                            + notAssigned + " do not belong to the service. That leaves fewer than none.");
        }
        if (measuresLetterOn != null && consultedOn != null && measuresLetterOn.isAfter(consultedOn)) {
            throw new Refusal(
                    "measuresLetterOn",
                    "latest",
                    "The measures letter must come before the consultation ends, for staff are consulted about it.");
        }
    }

    /** A transfer of which no more is known, and with everybody on the list assigned to the service. */
    public StaffTransfer(
            int assigned,
            int objected,
            @Nullable LocalDate measuresLetterOn,
            @Nullable LocalDate consultedOn,
            @Nullable LocalDate liabilityInformationOn) {
        this(assigned, objected, measuresLetterOn, consultedOn, liabilityInformationOn, 0, null, null);
    }

    /** The same transfer with the days on which evidence was given again; null leaves the day as it is. */
    public StaffTransfer givenAgain(@Nullable LocalDate measuresLetter, @Nullable LocalDate liabilityInformation) {
        return new StaffTransfer(
                assigned,
                objected,
                measuresLetter == null ? measuresLetterOn : measuresLetter,
                consultedOn,
                liabilityInformation == null ? liabilityInformationOn : liabilityInformation,
                notAssigned,
                representation,
                payrollTestedOn);
    }

    /** How many pass over to the enterprise. */
    public int transferring() {
        return assigned - objected - notAssigned;
    }

    @Override
    public TransferTrack track() {
        return TransferTrack.STAFF;
    }
}
