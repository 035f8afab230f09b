package org.spinout.proposal;

import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.spinout.shared.Money;

/**
 * What the proposals of a wave, or of several, come to. Added up from the proposals each time, never typed in.
 *
 * @param proposals how many
 * @param staff how many people work in their services
 * @param value what the services cost in a year
 * @param regions the same for each region, by its name; empty within a region
 */
public record WaveTotals(int proposals, int staff, Money value, SortedMap<String, WaveTotals> regions) {

    static WaveTotals of(Collection<WaveProposal> proposals) {
        var regions = new TreeMap<String, WaveTotals>();
        for (var proposal : proposals) {
            regions.merge(proposal.region(), alone(proposal), WaveTotals::plus);
        }
        var all = regions.values().stream().reduce(NONE, WaveTotals::plus);
        return new WaveTotals(all.proposals, all.staff, all.value, regions);
    }

    private static final WaveTotals NONE = new WaveTotals(0, 0, new Money(0), new TreeMap<>());

    private static WaveTotals alone(WaveProposal proposal) {
        return new WaveTotals(1, proposal.staffCount(), proposal.annualValue(), new TreeMap<>());
    }

    private WaveTotals plus(WaveTotals other) {
        return new WaveTotals(
                proposals + other.proposals, staff + other.staff, value.plus(other.value), new TreeMap<>());
    }
}
