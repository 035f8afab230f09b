package org.spinout.process.decideatboard;

import org.spinout.process.InModels;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How long an item may wait for a meeting before the chair hears of it, and a minute for one before it is signed. */
@Component
@InModels
public class BoardClock {

    private static final int WORKING_DAYS_IN_A_WEEK = 5;

    private final int workingDays;
    private final int minuteWaits;

    BoardClock(
            @Value("${spinout.board.meeting-within-working-days:30}") int workingDays,
            @Value("${spinout.board.minute-waits-working-days:40}") int minuteWaits) {
        this.workingDays = workingDays;
        this.minuteWaits = minuteWaits;
    }

    /** How many working days a minute waits for the next meeting before the chair signs it without one. */
    public int minuteWaitsWorkingDays() {
        return minuteWaits;
    }

    /**
     * Again and again after so many working days, rounded up to whole weeks: an engine cycle counts calendar time, and a
     * nudge to the chair need not know bank holidays.
     */
    public String untilChairIsTold() {
        var weeks = (workingDays + WORKING_DAYS_IN_A_WEEK - 1) / WORKING_DAYS_IN_A_WEEK;
        return "R/P" + Math.max(1, weeks) * 7 + "D";
    }
}
