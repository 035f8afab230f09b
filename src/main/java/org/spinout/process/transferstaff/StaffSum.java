package org.spinout.process.transferstaff;

import org.spinout.proposal.Answer;
import org.spinout.shared.Refusal;

/** On the list, less those who object, less those who do not belong to the service: those transfer. */
final class StaffSum {

    private StaffSum() {}

    /** @throws Refusal naming the sum, when the form's own figure for those who transfer is another */
    static void require(Answer form) {
        var assigned = Counts.of(form, "staffAssigned");
        var objected = Counts.of(form, "staffObjected");
        var notAssigned = Counts.orNone(form, "staffNotAssigned");
        var transferring = assigned - objected - notAssigned;
        var said = form.number("staffTransferring");
        if (transferring < 0 || (said != null && said.intValueExact() != transferring)) {
            throw new Refusal(
                    "staffTransferring",
                    "sum",
                    "The counts do not add up: " + assigned + " on the list - " + objected + " who object - "
                            + notAssigned + " who do not belong to the service = " + transferring + ", not "
                            + (said == null ? "what can transfer" : said.toPlainString()) + ".");
        }
    }
}
