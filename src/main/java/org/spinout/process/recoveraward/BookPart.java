package org.spinout.process.recoveraward;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Claims;
import org.spinout.process.OwnAnswers;
import org.spinout.process.awardfunding.Receipts;
import org.springframework.stereotype.Component;

/** Books what came back. */
@Component
class BookPart implements JavaDelegate {

    private final OwnAnswers answers;
    private final Claims claims;

    BookPart(OwnAnswers answers, Claims claims) {
        this.answers = answers;
        this.claims = claims;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var receipt = Receipts.of(answers.latest(execution, RecoverAward.PART_FORM));

        receipt.ifPresent(came -> claims.receive(number, RecoverAward.CLAIM_NUMBER.from(execution), came));

        RecoverAward.PART_CAME.set(execution, receipt.isPresent());
    }
}
