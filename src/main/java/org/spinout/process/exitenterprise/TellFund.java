package org.spinout.process.exitenterprise;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.fund.Awards;
import org.spinout.process.CaseNotices;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** Tells the fund managers of every award of the case that stands: its money may have to come back. */
@Component
class TellFund implements JavaDelegate {

    private final Awards awards;
    private final Enterprises enterprises;
    private final CaseNotices notices;

    TellFund(Awards awards, Enterprises enterprises, CaseNotices notices) {
        this.awards = awards;
        this.enterprises = enterprises;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var why = ExitEnterprise.inWords(EnterpriseVariables.EXIT_GROUND.from(execution));

        awards.ofCase(enterprise.caseNumber()).stream()
                .filter(award -> award.state().stands())
                .forEach(award -> notices.tellHost(
                        Role.FUND_MANAGERS.group(),
                        enterprise.caseNumber(),
                        enterprise.name() + " leaves its service: " + award.number(),
                        "Award " + award.number() + " is " + award.state().plainName() + ", and " + why
                                + ". If money has to come back, start Claim recovery."));
    }
}
