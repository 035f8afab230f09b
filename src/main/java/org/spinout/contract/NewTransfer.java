package org.spinout.contract;

import java.util.Set;

/**
 * A transfer to be opened.
 *
 * @param caseNumber the proposal's number
 * @param bodyId the host
 * @param commissionerId the body that will hold the contract; may be the host
 * @param regulatedActivity whether the enterprise needs registration with the Care Quality Commission
 * @param tracks the tracks this service needs
 */
public record NewTransfer(
        String caseNumber, String bodyId, String commissionerId, boolean regulatedActivity, Set<TransferTrack> tracks) {

    public NewTransfer {
        tracks = Set.copyOf(tracks);
    }
}
