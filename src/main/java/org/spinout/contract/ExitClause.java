package org.spinout.contract;

import java.util.ArrayList;
import org.spinout.shared.Refusal;

/**
 * What happens when the contract ends, in good time or badly, so that patients are never left without the service.
 *
 * @param handBackMonths how many months' notice the enterprise gives before it hands the service back
 * @param stepIn whether the commissioner may step in and run the service where the enterprise fails
 * @param reverseTransfer whether staff pass to whoever runs the service next
 * @param assetLock whether what was bought with public money stays in the service or with another locked body
 */
public record ExitClause(int handBackMonths, boolean stepIn, boolean reverseTransfer, boolean assetLock) {

    /** @throws Refusal when the enterprise could hand the service back without any notice */
    public ExitClause {
        if (handBackMonths < 1) {
            throw new Refusal(
                    "handBackMonths",
                    "min",
                    "The enterprise must give at least one month's notice before it hands the service back.");
        }
    }

    String inWords() {
        var parts = new ArrayList<String>();
        parts.add(handBackMonths + " months' notice before the service is handed back");
        parts.add(stepIn ? "the commissioner may step in" : "no right to step in");
        parts.add(reverseTransfer ? "staff pass to whoever follows" : "nothing is agreed on staff");
        parts.add(assetLock ? "assets are locked" : "assets are not locked");
        return String.join("; ", parts);
    }
}
