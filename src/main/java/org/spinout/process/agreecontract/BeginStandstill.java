package org.spinout.process.agreecontract;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.AwardNotice;
import org.spinout.contract.ContractAwards;
import org.spinout.process.CaseNotices;
import org.spinout.proposal.Answers;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Keeps the notice of the intended award. From the day after it, others may object, and nobody signs. */
@Component
class BeginStandstill implements JavaDelegate {

    private final Answers answers;
    private final AwardRules rules;
    private final ContractAwards awards;
    private final CaseNotices notices;

    BeginStandstill(Answers answers, AwardRules rules, ContractAwards awards, CaseNotices notices) {
        this.answers = answers;
        this.rules = rules;
        this.awards = awards;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), AgreeContract.NOTICE_FORM);
        var route = awards.route(form.caseNumber());
        var publishedOn = Objects.requireNonNull(form.day("noticePublishedOn"));

        var ends = rules.lastDay(form.caseNumber(), route, publishedOn);
        awards.publish(
                form.caseNumber(),
                new AwardNotice(route, publishedOn, Objects.requireNonNull(form.text("noticeReference")), ends),
                form.user());

        AgreeContract.STANDSTILL_ENDS.set(
                execution, Date.from(ends.atStartOfDay(ZoneOffset.UTC).toInstant()));
        notices.tellTeam(
                form.caseNumber(),
                "The award of your contract is published",
                "Others may object to it until midnight at the end of " + Days.inWords(ends)
                        + ". The contract can be signed after that.");
    }
}
