package org.spinout.board;

import java.time.LocalDate;
import java.time.LocalTime;
import org.spinout.shared.Refusal;

/**
 * What a secretary says when calling a meeting.
 *
 * @param bodyId the body whose board meets
 * @param date the day, in London
 * @param time when it begins, in London
 * @param venue where
 * @param openToPublic whether the public may attend
 * @param urgent whether it is called at shorter notice than usual
 * @param calledBy the user id of whoever calls it
 */
public record NewMeeting(
        String bodyId,
        LocalDate date,
        LocalTime time,
        String venue,
        boolean openToPublic,
        boolean urgent,
        String calledBy) {

    /** @throws Refusal when no venue is given, or one too long */
    public NewMeeting {
        venue = Wording.required("venue", venue, 300, "Say where the meeting is held.");
    }
}
