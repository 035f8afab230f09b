package org.spinout.process.hold;

import java.time.Instant;

/** Wants to know where a timer has gone that stood still, because something outside the engine says the same date. */
public interface DateMoved {

    /**
     * @param processInstanceId the instance whose timer it is
     * @param activityId the event in its model
     * @param due when it will happen now
     */
    void moved(String processInstanceId, String activityId, Instant due);
}
