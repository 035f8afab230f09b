package org.spinout.process.warnofdistress;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.DistressWarnings;
import org.spinout.process.CaseVariables;
import org.spinout.process.ProcessVariable;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Enters the warning, and asks the officers for a rescue. */
@Component
class RaiseWarning implements JavaDelegate {

    private final EnterpriseDoor door;
    private final DistressWarnings warnings;
    private final Distress distress;

    RaiseWarning(EnterpriseDoor door, DistressWarnings warnings, Distress distress) {
        this.door = door;
        this.warnings = warnings;
        this.distress = distress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = door.admit(CaseVariables.CASE_NUMBER.from(execution), REPORTER.from(execution));

        var warning = warnings.raise(
                enterprise.caseNumber(),
                WEEKS.from(execution),
                Money.ofPounds(DEBTS_POUNDS.from(execution)),
                STAFF.from(execution),
                WHAT_HAPPENED.from(execution),
                REPORTER.from(execution));

        execution.setProcessBusinessKey(enterprise.caseNumber());
        distress.begin(enterprise, warning);
    }

    private static final ProcessVariable<String> REPORTER = new ProcessVariable<>("reporter", String.class);
    private static final ProcessVariable<Integer> WEEKS = new ProcessVariable<>("cashCoverWeeks", Integer.class);
    private static final ProcessVariable<String> DEBTS_POUNDS = new ProcessVariable<>("debtsPounds", String.class);
    private static final ProcessVariable<Integer> STAFF = new ProcessVariable<>("staffAtRisk", Integer.class);
    private static final ProcessVariable<String> WHAT_HAPPENED = new ProcessVariable<>("whatHappened", String.class);
}
