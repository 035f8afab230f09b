package org.spinout.process.succeedbody;

import java.util.Map;
import java.util.stream.Collectors;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.process.ShownText;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** What forms show about a succession. */
@Component
class SuccessionTexts {

    private final Successions successions;
    private final CasesOfBody cases;
    private final Bodies bodies;

    SuccessionTexts(Successions successions, CasesOfBody cases, Bodies bodies) {
        this.successions = successions;
        this.cases = cases;
        this.bodies = bodies;
    }

    /** {@code SU-2026-0001: Thameside PCT is succeeded by … (b1004) on 1 April 2013}. */
    String title(Succession succession) {
        return ShownText.whole(succession.number() + ": "
                + bodies.get(succession.predecessor()).name() + " is succeeded by " + successors(succession) + " on "
                + Days.inWords(succession.effectiveOn()));
    }

    String successors(Succession succession) {
        return succession.successors().stream()
                .map(successor -> bodies.get(successor.bodyId()).name() + " (" + successor.bodyId() + ")")
                .collect(Collectors.joining(" and "));
    }

    /** Each open case with its successor. */
    String cases(Succession succession) {
        var choices = successions.choices(succession.number());
        var lines = cases.of(succession.predecessor()).stream()
                .map(proposal -> "- **" + proposal.number() + "** " + proposal.serviceName() + ": "
                        + place(choices, proposal.number()))
                .toList();
        return ShownText.whole(lines.isEmpty() ? "There are no open cases." : String.join("\n", lines));
    }

    private String place(Map<String, String> choices, String caseNumber) {
        var successor = choices.get(caseNumber);
        return successor == null
                ? "**no successor yet**"
                : bodies.get(successor).name() + " (" + successor + ")";
    }
}
