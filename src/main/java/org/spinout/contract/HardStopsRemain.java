package org.spinout.contract;

import java.util.List;
import java.util.stream.Collectors;
import org.spinout.shared.Refusal;

/** The service cannot go live, and why not: every hard stop that stands in the way, not only the first. */
public class HardStopsRemain extends Refusal {

    private static final long serialVersionUID = 1L;

    HardStopsRemain(List<Objection> objections) {
        super(
                null,
                "hardStop",
                "The service cannot go live. "
                        + objections.stream().map(Objection::message).collect(Collectors.joining(" ")));
    }
}
