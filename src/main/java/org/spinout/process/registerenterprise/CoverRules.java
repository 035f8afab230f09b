package org.spinout.process.registerenterprise;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.FormDates;
import org.spinout.process.OutsideClocks;
import org.spinout.process.transferday.TransferPlan;
import org.spinout.proposal.Answer;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** What the insurance of an enterprise must reach. */
@Component
class CoverRules {

    private final OutsideClocks rules;
    private final TransferPlan plan;

    CoverRules(OutsideClocks rules, TransferPlan plan) {
        this.rules = rules;
        this.plan = plan;
    }

    /** @throws Refusal when the compulsory insurance is too small, or something begins only after the transfer */
    void requireEnough(DelegateExecution execution, Answer form) {
        var from = FormDates.day(form, "coveredFrom");
        var least =
                Money.ofPounds(String.valueOf(rules.count(execution, "employersLiabilityLeastPounds", from, 5000000)));
        var insured = Objects.requireNonNull(form.pounds("employersLiabilityPounds"));
        if (insured.compareTo(least) < 0) {
            throw new Refusal(
                    "employersLiabilityPounds",
                    "min",
                    "Employers' liability insurance must cover at least " + least + "; this covers " + insured + ".");
        }
        plan.planned(form.caseNumber()).filter(from::isAfter).ifPresent(planned -> {
            throw new Refusal(
                    "coveredFrom",
                    "latest",
                    "Staff are to transfer on " + Days.inWords(planned) + ", before the insurance begins on "
                            + Days.inWords(from) + ".");
        });
    }
}
