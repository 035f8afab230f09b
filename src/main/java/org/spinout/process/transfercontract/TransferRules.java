package org.spinout.process.transfercontract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
     * Staff are consulted through representatives; each of them directly only where nobody represents them yet, and the
     * law of the day of transfer allows it for so few who transfer or so small an employer.
     *
     * @throws Refusal when it does not
     */
    void requireRepresentation(Answer form, BodyKind host) {
        if ("direct".equals(form.text("representation")) && !mayConsultDirectly(form, host)) {
            throw new Refusal(
                    "representation",
                    "law",
                    "Staff may be consulted directly only in transfers from 1 July 2024, where fewer than 10 transfer or"
                            + " their employer has fewer than 50 staff, and where they have neither a recognised union"
                            + " nor elected representatives. Otherwise consult those, or have some elected.");
        }
    }

    private boolean mayConsultDirectly(Answer form, BodyKind host) {
        var transfer = Objects.requireNonNull(form.day("plannedTransferOn"));
        return "no".equals(form.text("representativesExist"))
                && (isBelow("directConsultationTransferBelow", form.number("staffAssigned"), host, transfer)
                        || isBelow("directConsultationEmployerBelow", form.number("staffOfEmployer"), host, transfer));
    }

    private boolean isBelow(String rule, @Nullable BigDecimal staff, BodyKind host, LocalDate day) {
        return staff != null
                && law.find(rule, host, day)
                        .filter(limit -> staff.intValueExact() < limit.count())
                        .isPresent();
    }

    private RequiredStep shadowRunning(String size, String scheme) {
        return steps.of(size, scheme, "shadowRunning");
    }
}
