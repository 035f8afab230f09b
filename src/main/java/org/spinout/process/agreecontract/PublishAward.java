package org.spinout.process.agreecontract;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.AwardNotice;
import org.spinout.contract.ContractAwards;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Keeps the notice that tells the public of a direct award, which follows the signature. */
@Component
class PublishAward implements JavaDelegate {

    private final Answers answers;
    private final ContractAwards awards;

    PublishAward(Answers answers, ContractAwards awards) {
        this.answers = answers;
        this.awards = awards;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), AgreeContract.NOTICE_FORM);
        var route = awards.route(form.caseNumber());

        awards.publish(
                form.caseNumber(),
                new AwardNotice(
                        route,
                        Objects.requireNonNull(form.day("noticePublishedOn")),
                        Objects.requireNonNull(form.text("noticeReference")),
                        null),
                form.user());
    }
}
