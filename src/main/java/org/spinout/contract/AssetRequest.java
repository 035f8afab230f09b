package org.spinout.contract;

import org.jspecify.annotations.Nullable;

/**
 * A sponsor body is asked for assets or help to start with.
 *
 * @param number counts from 1 within the case
 * @param sponsorId the body that is asked
 * @param asks for what
 * @param answer what it says, or null while it is silent
 * @param words its terms or its reasons, or null where it gave none
 * @param settlement what the team does about a refusal or silence, or null where there is none, or nothing yet
 * @param settledBy how, in the team's words, or null as before
 */
public record AssetRequest(
        int number,
        String sponsorId,
        String asks,
        @Nullable AssetAnswer answer,
        @Nullable String words,
        @Nullable AssetSettlement settlement,
        @Nullable String settledBy) {

    /** Whether the team has to go on without this body: it refused, or said nothing, which is no consent. */
    public boolean isUnmet() {
        return answer == null || answer == AssetAnswer.REFUSED;
    }
}
