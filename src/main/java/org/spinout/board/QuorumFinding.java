package org.spinout.board;

import java.util.SortedSet;

/**
 * Whether a board may decide one item, and why.
 *
 * @param present how many members are there and not barred from the item
 * @param eligible how many members of the whole board are not barred, there or not
 * @param needed how many must be there; a part of the whole membership, the barred included
 * @param hasOfficer whether an officer is among those present and not barred
 * @param hasNonOfficer whether a non-officer is
 * @param quorate whether the rule is met
 * @param membership how many sit on the board on the day of the meeting
 * @param recused the members barred from the item, there or not
 */
public record QuorumFinding(
        int present,
        int eligible,
        int needed,
        boolean hasOfficer,
        boolean hasNonOfficer,
        boolean quorate,
        int membership,
        SortedSet<String> recused) {

    /** The finding as a sentence for a screen or a minute. */
    public String words() {
        var who = present + " of " + membership + " members present and free to decide, " + needed + " needed";
        if (quorate) {
            return "Quorate: " + who + ".";
        }
        var missing = new StringBuilder();
        if (!hasOfficer) {
            missing.append("; no officer member among them");
        }
        if (!hasNonOfficer) {
            missing.append("; no non-officer member among them");
        }
        return "Not quorate: " + who + missing + ".";
    }
}
