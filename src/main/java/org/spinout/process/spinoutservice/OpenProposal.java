package org.spinout.process.spinoutservice;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Opens the proposal and gives it its number, which from now on is the business key of the case. */
@Component
class OpenProposal implements JavaDelegate {

    private final Proposals proposals;
    private final Answers answers;
    private final Bodies bodies;

    OpenProposal(Proposals proposals, Answers answers, Bodies bodies) {
        this.proposals = proposals;
        this.answers = answers;
        this.bodies = bodies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var lead = CaseVariables.LEAD.from(execution);
        var host = bodies.get(hostOf(execution));
        var value = Money.ofPounds(SpinOutService.ANNUAL_VALUE_POUNDS.from(execution));

        var proposal = proposals.open(new NewProposal(
                host.id(),
                CaseVariables.SCHEME.from(execution),
                CaseVariables.SERVICE_NAME.from(execution),
                lead,
                CaseVariables.STAFF_COUNT.from(execution),
                value,
                null));
        answers.keep(proposal.number(), SpinOutService.START_FORM, null, lead, asWritten(execution));

        execution.setProcessBusinessKey(proposal.number());
        CaseVariables.CASE_NUMBER.set(execution, proposal.number());
        CaseVariables.BODY_ID.set(execution, host.id());
        CaseVariables.BODY_KIND.set(execution, host.kind().name());
        CaseVariables.MONEY_IS_CONDITION.set(execution, false);
        CaseVariables.REGULATED_ACTIVITY.set(execution, false);
    }

    private static String hostOf(DelegateExecution execution) {
        var host = execution.getTenantId();
        if (host == null) {
            throw new Refusal.NotEntitled(
                    "You are not registered with any organisation yet. Ask your administrator to add you to the one that"
                            + " hosts your service.");
        }
        return host;
    }

    private static Map<String, Object> asWritten(DelegateExecution execution) {
        return Map.of(
                CaseVariables.SERVICE_NAME.name(), CaseVariables.SERVICE_NAME.from(execution),
                CaseVariables.SCHEME.name(), CaseVariables.SCHEME.from(execution),
                CaseVariables.STAFF_COUNT.name(), CaseVariables.STAFF_COUNT.from(execution),
                SpinOutService.ANNUAL_VALUE_POUNDS.name(), SpinOutService.ANNUAL_VALUE_POUNDS.from(execution));
    }
}
