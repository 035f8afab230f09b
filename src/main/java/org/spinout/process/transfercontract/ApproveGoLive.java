package org.spinout.process.transfercontract;

import java.time.ZoneOffset;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.GoLives;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.movetransferdate.DecidedDay;
import org.springframework.stereotype.Component;

/**
 * Keeps the decision to go live, and moves the planned date to its day. Runs within its submission, so that whoever decides against a hard stop is told which, and
 * the task stays with them.
 */
@Component
class ApproveGoLive implements JavaDelegate {

    private final DecidedDay decidedDay;
    private final GoLives goLives;
    private final GoLiveDecision decisions;
    private final GoLiveFacts facts;
    private final SoftStops softStops;
    private final WorkingDays days;

    ApproveGoLive(
            DecidedDay decidedDay,
            GoLives goLives,
            GoLiveDecision decisions,
            GoLiveFacts facts,
            SoftStops softStops,
            WorkingDays days) {
        this.decidedDay = decidedDay;
        this.goLives = goLives;
        this.decisions = decisions;
        this.facts = facts;
        this.softStops = softStops;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = decisions.latest(execution.getProcessBusinessKey());
        var plan = GoLiveDecision.plan(decision);

        decidedDay.follow(decision.caseNumber(), plan.liveOn(), decision.user());
        goLives.decide(
                decision.caseNumber(),
                plan,
                softStops.missing(decision.caseNumber(), plan.liveOn()),
                decision.user(),
                facts.checks(decision.caseNumber(), plan.liveOn()));

        TransferContract.GO_LIVE_DAY.set(
                execution, Date.from(plan.liveOn().atStartOfDay(ZoneOffset.UTC).toInstant()));
        TransferContract.GO_LIVE_DUE.set(execution, !plan.liveOn().isAfter(days.today()));
    }
}
