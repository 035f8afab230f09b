package org.spinout.process.succeedbody;

import java.util.ArrayList;
import java.util.List;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.proposal.Proposal;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gives cases their successors: by the rule of the succession, or as somebody has said. */
@Component
class Placing {

    private static final String RULE = "spinout";

    private final Successions successions;
    private final CasesOfBody cases;

    Placing(Successions successions, CasesOfBody cases) {
        this.successions = successions;
        this.cases = cases;
    }

    /** Those the rule has a successor for, and nobody has placed yet. */
    void byRule(Succession succession) {
        withoutSuccessor(succession)
                .forEach(proposal -> succession
                        .successorFor(proposal.serviceName())
                        .ifPresent(successor ->
                                successions.choose(succession.number(), proposal.number(), successor, RULE)));
    }

    /** @throws Refusal when a case is not one of the predecessor's, or goes to none of the successors */
    void asWritten(Succession succession, List<SucceedBody.Placed> placed, String by) {
        var known = cases.of(succession.predecessor()).stream()
                .map(Proposal::number)
                .toList();
        for (var place : placed) {
            if (!known.contains(place.caseNumber())) {
                throw new Refusal(
                        "movedCase1", "exists", place.caseNumber() + " is no open case of the organisation that ends.");
            }
            successions.choose(succession.number(), place.caseNumber(), place.bodyId(), by);
        }
    }

    /** All that have no successor go to one. */
    void rest(Succession succession, String successor, String by) {
        if (!successor.isEmpty()) {
            withoutSuccessor(succession)
                    .forEach(proposal -> successions.choose(succession.number(), proposal.number(), successor, by));
        }
    }

    List<Proposal> withoutSuccessor(Succession succession) {
        var placed = successions.choices(succession.number());
        return cases.of(succession.predecessor()).stream()
                .filter(proposal -> !placed.containsKey(proposal.number()))
                .toList();
    }

    /** A case with the successor that it goes to. */
    record Placement(Proposal proposal, String successor) {}

    /** Those with a successor that are still with the predecessor. */
    List<Placement> toMove(Succession succession) {
        var placed = successions.choices(succession.number());
        var found = new ArrayList<Placement>();
        for (var proposal : cases.of(succession.predecessor())) {
            var successor = placed.get(proposal.number());
            if (successor != null
                    && successions.move(succession.number(), proposal.number()).isEmpty()) {
                found.add(new Placement(proposal, successor));
            }
        }
        return found;
    }
}
