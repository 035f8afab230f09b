package org.spinout.process.paytranche;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Repaid;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Works out what was paid and not spent, from the team's report or what was settled without one. */
@Component
class FindUnderspend implements JavaDelegate {

    private final OwnAnswers answers;
    private final Repaid repaid;
    private final CaseNotices notices;

    FindUnderspend(OwnAnswers answers, Repaid repaid, CaseNotices notices) {
        this.answers = answers;
        this.repaid = repaid;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var spent = Objects.requireNonNull(report(execution).pounds("spentPounds"));

        var left = repaid.underspend(number, spent);

        TranchePayments.UNDERSPENT.set(execution, left.isPositive());
        TranchePayments.UNDERSPEND_PENCE.set(execution, left.pence());
        TranchePayments.UNDERSPEND_TEXT.set(execution, "Spent: **" + spent + "**. To come back: **" + left + "**.");
        tell(execution.getProcessBusinessKey(), number, left);
    }

    private void tell(String caseNumber, String number, Money left) {
        if (left.isPositive()) {
            notices.tellTeam(
                    caseNumber,
                    "Money of " + number + " has to come back",
                    "You did not spend " + left + ". Send it back within 30 working days, with " + number
                            + " as its reference.");
        }
    }

    private Answer report(DelegateExecution execution) {
        return Stream.of(TranchePayments.SPEND_FORM, TranchePayments.SETTLEMENT_FORM)
                .flatMap(form -> answers.findLatest(execution, form).stream())
                .max(Comparator.comparing(Answer::id))
                .orElseThrow(() -> new IllegalStateException("Nobody has said what was spent."));
    }
}
