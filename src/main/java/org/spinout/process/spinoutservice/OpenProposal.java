package org.spinout.process.spinoutservice;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.ActingBodies;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseVariables;
import org.spinout.process.SchemeRules;
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
    private final ActingBodies acting;
    private final SchemeRules schemes;
    private final WorkingDays days;

    OpenProposal(
            Proposals proposals,
            Answers answers,
            Bodies bodies,
            ActingBodies acting,
            SchemeRules schemes,
            WorkingDays days) {
        this.proposals = proposals;
        this.answers = answers;
        this.bodies = bodies;
        this.acting = acting;
        this.schemes = schemes;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var lead = CaseVariables.LEAD.from(execution);
        var host = bodies.get(hostOf(execution));
        var scheme = CaseVariables.SCHEME.from(execution);
        var value = Money.ofPounds(SpinOutService.ANNUAL_VALUE_POUNDS.from(execution));

        acting.require("hostOrganisation", host.id());
        schemes.requireOpen(scheme, host.kind(), days.today());
        var rule = schemes.ask(scheme, host.kind(), days.today());
        var proposal = proposals.open(new NewProposal(
                host.id(),
                scheme,
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
        SpinOutService.OUTSIDE_STEP.set(execution, rule.outsideStep());
        SpinOutService.ROUTE_RESTARTED.set(execution, false);
        SpinOutService.ANNOUNCED_IN_WAVES.set(execution, rule.wave());
        SpinOutService.BOARD_OUTCOME.set(execution, "none");
        SpinOutService.TRANSFER_OUTCOME.set(execution, "none");
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
