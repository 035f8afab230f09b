package org.spinout.process.awardfunding;

import org.spinout.fund.Awards;
import org.spinout.fund.Tranches;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** Stops awards, wherever that is decided. */
@Component
public class StoppedAwards {

    private final Awards awards;
    private final Tranches tranches;
    private final CaseNotices notices;

    StoppedAwards(Awards awards, Tranches tranches, CaseNotices notices) {
        this.awards = awards;
        this.tranches = tranches;
        this.notices = notices;
    }

    /** Nothing more of the award is paid. An award of which nothing is left to pay is left as it is. */
    public void stop(String number) {
        var award = awards.get(number);
        if (award.state().isOpen()) {
            awards.close(number);
            tranches.cancel(number);
            notices.tellTeam(
                    award.caseNumber(),
                    "Nothing more of " + number + " is paid",
                    "The fund has stopped this award. What was promised and not paid goes back to the fund. The decision"
                            + " and its reasons are in the case's record.");
        }
    }
}
