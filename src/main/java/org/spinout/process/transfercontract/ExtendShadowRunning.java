package org.spinout.process.transfercontract;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseVariables;
import org.spinout.process.LegalRules;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Lets shadow running go on, as often as the setting allows. */
@Component
class ExtendShadowRunning implements JavaDelegate {

    private final LegalRules rules;
    private final Bodies bodies;
    private final WorkingDays days;

    ExtendShadowRunning(LegalRules rules, Bodies bodies, WorkingDays days) {
        this.rules = rules;
        this.bodies = bodies;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var extended = Objects.requireNonNullElse(TransferContract.SHADOW_EXTENSIONS.orNull(execution), 0);
        var host = bodies.get(CaseVariables.BODY_ID.from(execution)).kind();
        var most = rules.ask("shadowRunningMostExtensions", host, days.today()).count();

        requireLeft(extended, most);

        TransferContract.SHADOW_EXTENSIONS.set(execution, extended + 1);
    }

    private static void requireLeft(int extended, int most) {
        if (extended >= most) {
            throw new Refusal(
                    "outcome",
                    "max",
                    "Shadow running has been extended " + extended
                            + " times, and the setting allows no more. End it, and"
                            + " name on go-live who sees to the criteria that are not met, or stop it.");
        }
    }
}
