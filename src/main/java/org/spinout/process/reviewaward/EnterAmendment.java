package org.spinout.process.reviewaward;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Tranches;
import org.spinout.process.OwnAnswers;
import org.spinout.process.awardfunding.AwardFunding;
import org.spinout.process.awardfunding.AwardParts;
import org.spinout.process.paytranche.TrancheLines;
import org.springframework.stereotype.Component;

/** Puts a new schedule in the place of the tranches that are not paid, and tells the part that waits for the next. */
@Component
class EnterAmendment implements JavaDelegate {

    private final OwnAnswers answers;
    private final Tranches tranches;
    private final AwardParts parts;

    EnterAmendment(OwnAnswers answers, Tranches tranches, AwardParts parts) {
        this.parts = parts;
        this.answers = answers;
        this.tranches = tranches;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, ReviewAward.AMENDMENT_FORM);

        var number = AWARD_NUMBER.from(execution);
        tranches.plan(number, TrancheLines.of(form));

        parts.tell(AwardFunding.SCHEDULE_AMENDED, number);
    }
}
