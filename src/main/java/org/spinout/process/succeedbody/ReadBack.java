package org.spinout.process.succeedbody;

import java.util.List;
import java.util.stream.Collectors;
import org.spinout.organisation.PassingOn;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.process.ShownText;
import org.spinout.proposal.Proposal;
import org.springframework.stereotype.Component;

/** What a succession has done, read back from the tables themselves. */
@Component
class ReadBack {

    private final Successions successions;
    private final CasesOfBody cases;
    private final EngineRows engineRows;
    private final PassingOn passingOn;

    ReadBack(Successions successions, CasesOfBody cases, EngineRows engineRows, PassingOn passingOn) {
        this.successions = successions;
        this.cases = cases;
        this.engineRows = engineRows;
        this.passingOn = passingOn;
    }

    /**
     * Somebody may have begun something for a case, an application for money say, at the very moment it moved: such a
     * part still says the old body.
     */
    void takeAlong(Succession succession) {
        successions.moves(succession.number()).forEach(move -> {
            engineRows.move(move.caseNumber(), move.predecessor(), move.successor());
            passingOn.pass(move.caseNumber(), move.predecessor(), move.successor());
        });
    }

    /** The cases in which the predecessor still has a part. */
    List<Proposal> left(Succession succession) {
        return cases.of(succession.predecessor()).stream()
                .filter(proposal ->
                        successions.move(succession.number(), proposal.number()).isEmpty())
                .toList();
    }

    String inWords(Succession succession, List<Proposal> left) {
        var why = successions.obstacles(succession.number());
        var placed = successions.choices(succession.number());
        return ShownText.whole(left.stream()
                .map(proposal -> "- **" + proposal.number() + "** " + proposal.serviceName() + ": "
                        + why.getOrDefault(
                                proposal.number(),
                                placed.containsKey(proposal.number())
                                        ? "The move failed. The administrator of the server finds why in Cockpit."
                                        : "Nobody has said which organisation it goes to."))
                .collect(Collectors.joining("\n")));
    }
}
