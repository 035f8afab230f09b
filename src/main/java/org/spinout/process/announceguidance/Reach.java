package org.spinout.process.announceguidance;

import java.util.List;
import java.util.stream.Collectors;
import org.spinout.proposal.Proposal;

/** The cases an announcement reaches, in words. */
final class Reach {

    private Reach() {}

    static String inWords(List<Proposal> goingBack, List<Proposal> onlyTold) {
        return "Cases that go back: " + named(goingBack)
                + (onlyTold.isEmpty()
                        ? ""
                        : "\n\nCases that began under an earlier release and are only told, so that their sponsors or"
                                + " assurers send them back: " + named(onlyTold));
    }

    private static String named(List<Proposal> cases) {
        return cases.isEmpty()
                ? "none."
                : cases.stream()
                        .map(proposal -> proposal.number() + " " + proposal.serviceName())
                        .collect(Collectors.joining("; ", "", "."));
    }
}
