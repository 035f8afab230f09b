package org.spinout.process.agreecontract;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.AwardChoice;
import org.spinout.contract.AwardRoute;
import org.spinout.contract.ContractAwards;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps by which route the contract is awarded, and refuses one that is closed to a new enterprise. */
@Component
class SettleAwardRoute implements JavaDelegate {

    private final Answers answers;
    private final AwardRules rules;
    private final ContractAwards awards;
    private final WorkingDays days;

    SettleAwardRoute(Answers answers, AwardRules rules, ContractAwards awards, WorkingDays days) {
        this.answers = answers;
        this.rules = rules;
        this.awards = awards;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), AgreeContract.ROUTE_FORM);
        var route = AwardRoute.ofCode(Objects.requireNonNull(form.text("awardRoute")));

        rules.requireOpen(form.caseNumber(), route, days.today());
        var choice = new AwardChoice(
                route,
                Objects.requireNonNull(form.text("reasons")),
                form.isYes("employeeControlled"),
                form.day("lastReservedOn"),
                days.today());

        awards.choose(form.caseNumber(), choice, form.user());
        AgreeContract.STANDSTILL_NEEDED.set(execution, route.hasStandstill());
        AgreeContract.TOLD_AFTERWARDS.set(execution, route.isToldAfterwards());
        AgreeContract.BOUNDS_TEXT.set(
                execution, rules.bounds(form.caseNumber(), route).toString());
    }
}
