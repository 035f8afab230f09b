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
import org.spinout.proposal.Answer;
import org.spinout.shared.Refusal;
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

    /**
     * Staff are consulted through representatives; each of them directly only where the law of the day of transfer allows
     * it for so few.
     *
     * @throws Refusal when it does not
     */
    void requireRepresentation(Answer form, BodyKind host) {
        var transfer = Objects.requireNonNull(form.day("plannedTransferOn"));
        var staff = Objects.requireNonNull(form.number("staffAssigned")).intValueExact();
        var few = law.find("directConsultationTransferBelow", host, transfer).filter(rule -> staff < rule.count());
        if ("direct".equals(form.text("representation")) && few.isEmpty()) {
            throw new Refusal(
                    "representation",
                    "law",
                    "Staff may be consulted directly only where fewer than 10 transfer, and only from 1 July 2024. Have"
                            + " representatives elected, or consult the recognised union.");
        }
    }

    private RequiredStep shadowRunning(String size, String scheme) {
        return steps.of(size, scheme, "shadowRunning");
    }
}
