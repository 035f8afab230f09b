package org.spinout.process.withdrawproposal;

import static org.spinout.process.withdrawproposal.WithdrawProposal.ENDED_AS;
import static org.spinout.process.withdrawproposal.WithdrawProposal.REASONS;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/** Tells everybody who had a part in the case that it has ended. */
@Component
class TellParties implements JavaDelegate {

    private static final Map<String, String> WORDS = Map.of("withdrawn", "is withdrawn", "calledOff", "is called off");

    private final CaseNotices notices;

    TellParties(CaseNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CaseVariables.CASE_NUMBER.from(execution);
        var words = Objects.requireNonNull(WORDS.get(ENDED_AS.from(execution)));
        var subject = CaseVariables.SERVICE_NAME.from(execution) + " " + words;
        var text = "The team has ended its case " + caseNumber + ". Its reasons: " + REASONS.from(execution);

        notices.tellEverybodyInvolved(caseNumber, subject, text);
    }
}
