package org.spinout.process.renewcontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.ContractPeriods;
import org.spinout.enterprise.Enterprises;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.process.considerrenewal.ConsiderRenewal;
import org.spinout.process.people.Role;
import org.spinout.process.sustainenterprise.SustainEnterprise;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Extends the contract by what was offered and accepted. */
@Component
class ExtendContract implements JavaDelegate {

    private final OwnAnswers answers;
    private final ContractPeriods periods;
    private final Enterprises enterprises;
    private final CaseNotices notices;

    ExtendContract(OwnAnswers answers, ContractPeriods periods, Enterprises enterprises, CaseNotices notices) {
        this.answers = answers;
        this.periods = periods;
        this.enterprises = enterprises;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var answer = answers.latest(execution, "answer-extension");
        var price = new Money(ConsiderRenewal.OFFERED_PENCE.from(execution));
        var extension = periods.current(enterprise.caseNumber())
                .extendedBy(ConsiderRenewal.EXTENSION_MONTHS.from(execution), price);

        periods.add(enterprise.caseNumber(), extension, answer.user());

        SustainEnterprise.RENEWAL_OUTCOME.set(execution, "renewed");
        notices.tellBody(
                enterprise.commissionerId(),
                Role.COMMISSIONERS.group(),
                enterprise.caseNumber(),
                "The extension for " + enterprise.name() + " is accepted",
                "The contract now runs until " + Days.inWords(extension.end()) + ".");
    }
}
