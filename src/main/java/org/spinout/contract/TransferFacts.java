package org.spinout.contract;

/** What a track established when it was finished. */
public sealed interface TransferFacts
        permits Registration, StaffTransfer, PensionAccess, AssetTransfer, ContractTerms, ShadowRunning {

    /** The track these facts belong to. */
    TransferTrack track();
}
