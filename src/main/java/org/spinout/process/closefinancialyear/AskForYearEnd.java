package org.spinout.process.closefinancialyear;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Instructions;
import org.spinout.fund.YearEnds;
import org.spinout.process.OwnAnswers;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Enters what somebody decided about a pot at the end of its year as an instruction. */
@Component
class AskForYearEnd implements JavaDelegate {

    private final YearEnds yearEnds;
    private final Instructions instructions;
    private final OwnAnswers answers;

    AskForYearEnd(YearEnds yearEnds, Instructions instructions, OwnAnswers answers) {
        this.yearEnds = yearEnds;
        this.instructions = instructions;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var decision = answers.latest(execution, CloseFinancialYear.DECIDE_FORM);
        var carried = Money.ofPounds(Objects.requireNonNullElse(decision.text("amountPounds"), "0"));
        var awardsToo = "yes".equals(decision.text("awardsToo"));

        var act = yearEnds.act(CloseFinancialYear.POT.from(execution), carried, awardsToo);
        var number = instructions.ask(
                act,
                Objects.requireNonNull(decision.text("authority")),
                Objects.requireNonNull(decision.text("reasons")),
                decision.user());

        CloseFinancialYear.ASKED_NUMBER.set(execution, number);
    }
}
