package org.spinout.contract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.spinout.shared.Refusal;

/**
 * A decision to go live, before it is carried out.
 *
 * @param liveOn the first day of the new service
 * @param lines which service lines go live, by name; none where the whole service does
 * @param followUps who sees to what is still missing
 */
public record GoLivePlan(LocalDate liveOn, List<String> lines, List<FollowUp> followUps) {

    public GoLivePlan {
        lines = List.copyOf(lines);
        followUps = List.copyOf(followUps);
    }

    /** @throws Refusal when something is missing that nobody sees to */
    void requireOwned(Set<SoftStop> missing) {
        var unowned = EnumSet.noneOf(SoftStop.class);
        unowned.addAll(missing);
        followUps.forEach(followUp -> unowned.remove(followUp.stop()));
        if (!unowned.isEmpty()) {
            throw new Refusal(
                    unowned.iterator().next().code() + "Owner",
                    "required",
                    "The service can go live without the following only if somebody by name sees to it by a day: "
                            + unowned.stream().map(SoftStop::label).collect(Collectors.joining("; ")) + ".");
        }
    }
}
