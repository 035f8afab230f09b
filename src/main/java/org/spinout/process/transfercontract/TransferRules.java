package org.spinout.process.transfercontract;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.spinout.contract.TransferTrack;
import org.spinout.organisation.BodyKind;
import org.spinout.process.LegalRules;
import org.spinout.process.RequiredStep;
import org.spinout.process.RequiredStep.Need;
import org.spinout.process.RequiredSteps;
import org.springframework.stereotype.Component;

/** What the decision tables say about a transfer: which tracks it needs, and what the law of its day asks. */
@Component
class TransferRules {

    private final RequiredSteps steps;
    private final LegalRules law;

    TransferRules(RequiredSteps steps, LegalRules law) {
        this.steps = steps;
        this.law = law;
    }

    /** The tracks a service of this size needs: all of them, shadow running where the table asks for it. */
    Set<TransferTrack> tracks(String size, String scheme) {
        var tracks = EnumSet.allOf(TransferTrack.class);
        if (shadowRunning(size, scheme).need() == Need.NONE) {
            tracks.remove(TransferTrack.SHADOW_RUNNING);
        }
        return tracks;
    }

    /** How many weeks of shadow running are usual for a service of this size; nought where none is asked for. */
    int weeksOfShadowRunning(String size, String scheme) {
        return Objects.requireNonNullElse(shadowRunning(size, scheme).amount(), 0);
    }

    /** How many days before a transfer the law of that day wants the employee liability information given. */
    int liabilityInformationDays(BodyKind host, LocalDate transfer) {
        return law.ask("employeeLiabilityInformationDays", host, transfer).count();
    }

    private RequiredStep shadowRunning(String size, String scheme) {
        return steps.of(size, scheme, "shadowRunning");
    }
}
