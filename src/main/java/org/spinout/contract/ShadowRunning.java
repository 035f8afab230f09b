package org.spinout.contract;

import java.time.LocalDate;
import org.spinout.shared.Refusal;

/**
 * The service was run for a while as if it were already on its own.
 *
 * @param criteriaMet whether the criteria for ending it were met
 * @param findings what was learnt
 */
public record ShadowRunning(LocalDate began, LocalDate ended, boolean criteriaMet, String findings)
        implements TransferFacts {

    /** @throws Refusal when it ended before it began */
    public ShadowRunning {
        if (ended.isBefore(began)) {
            throw new Refusal("shadowRunningEnded", "after", "Shadow running cannot end before it begins.");
        }
    }

    @Override
    public TransferTrack track() {
        return TransferTrack.SHADOW_RUNNING;
    }
}
