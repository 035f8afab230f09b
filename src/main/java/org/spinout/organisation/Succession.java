package org.spinout.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How one body takes the place of another: a primary care trust is split between two clinical commissioning groups, both
 * of which become part of one integrated care board; a fund manager is replaced.
 *
 * <p>It is set out with its day and its legal basis, each case gets a successor, by its line of service or by name, and
 * a second person approves it. On its day the cases move, one by one, and none twice. It is never changed: what is
 * decided later is a row of its own.
 *
 * @param number such as {@code SU-2026-0001}
 * @param predecessor the body whose place is taken
 * @param successors in the order named
 * @param effectiveOn the first day on which the successors act
 * @param legalBasis the Act, order or scheme, with the reference of its document
 * @param teamsFollow whether members of a team are registered with the body that their case goes to
 * @param role a group whose holders are replaced too; null for none
 * @param setOutBy who set it out, and so may not approve it
 * @param approvedBy who approved it; null until then
 */
public record Succession(
        String number,
        String predecessor,
        List<Successor> successors,
        LocalDate effectiveOn,
        String legalBasis,
        boolean teamsFollow,
        @Nullable String role,
        String setOutBy,
        @Nullable String approvedBy,
        SuccessionState state) {

    public Succession {
        successors = List.copyOf(successors);
    }

    /**
     * Who takes a case by the rule: the only successor whose lines of service its name belongs to, or else the only
     * successor there is. Empty where that leaves none or several, which is for a person to say.
     */
    public Optional<String> successorFor(String serviceName) {
        if (successors.size() == 1) {
            return Optional.of(successors.get(0).bodyId());
        }
        var matching = successors.stream()
                .filter(successor -> successor.takes(serviceName))
                .toList();
        return matching.size() == 1 ? Optional.of(matching.get(0).bodyId()) : Optional.empty();
    }

    /** Whether this body is one of the successors. */
    public boolean names(String bodyId) {
        return successors.stream().anyMatch(successor -> successor.bodyId().equals(bodyId));
    }
}
