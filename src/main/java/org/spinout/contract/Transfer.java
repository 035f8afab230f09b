package org.spinout.contract;

import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A service on its way from its host to an enterprise of its own.
 *
 * <p>It is opened when the board has approved, with the tracks this service needs. People finish the tracks in any order,
 * and may correct what they established until the end. Then somebody decides: the service goes live, or a part of it does,
 * or the transfer is called off. That happens once.
 *
 * @param caseNumber the proposal's number
 * @param bodyId the host
 * @param commissionerId the body that will hold the contract; may be the host
 * @param regulatedActivity whether the enterprise needs registration with the Care Quality Commission
 * @param needed the tracks this service needs
 * @param finished the tracks whose facts are known
 * @param end how it ended, or null while it goes on
 */
public record Transfer(
        String caseNumber,
        String bodyId,
        String commissionerId,
        boolean regulatedActivity,
        Instant openedAt,
        Set<TransferTrack> needed,
        Set<TransferTrack> finished,
        @Nullable TransferEnd end) {

    public Transfer {
        needed = Set.copyOf(needed);
        finished = Set.copyOf(finished);
    }

    /** The tracks that are needed and not finished. */
    public SortedSet<TransferTrack> unfinished() {
        var unfinished = new TreeSet<>(needed);
        unfinished.removeAll(finished);
        return unfinished;
    }
}
