package org.spinout.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * A succession on the way to be set out.
 *
 * @param predecessor the body that comes to an end, or gives up a role
 * @param successors who takes over, at least one
 * @param effectiveOn the first day on which the successors act
 * @param legalBasis the Act, order or scheme, with the reference of its document
 * @param teamsFollow whether members of a team are registered with the body that their case goes to
 * @param role a group whose holders are replaced too, wherever they act for the predecessor; null for none
 * @param by who sets it out
 */
public record NewSuccession(
        String predecessor,
        List<Successor> successors,
        LocalDate effectiveOn,
        String legalBasis,
        boolean teamsFollow,
        @Nullable String role,
        String by) {

    /** @throws Refusal when nobody takes over, a body is named twice, or would succeed itself */
    public NewSuccession {
        successors = List.copyOf(successors);
        legalBasis = legalBasis.strip();
        if (successors.isEmpty()) {
            throw new Refusal("successor1", "required", "Name at least one organisation that takes over.");
        }
        var seen = new HashSet<String>();
        for (var successor : successors) {
            if (successor.bodyId().equals(predecessor)) {
                throw new Refusal(
                        "successor1", "other", "An organisation cannot take over from itself. Name another one.");
            }
            if (!seen.add(successor.bodyId())) {
                throw new Refusal(
                        "successor2",
                        "once",
                        successor.bodyId() + " is named twice. Name each organisation that takes over once.");
            }
        }
        if (legalBasis.isEmpty()) {
            throw new Refusal("legalBasis", "required", "Say by which Act, order or scheme, and where it is filed.");
        }
    }
}
