package org.spinout.process.considerrenewal;

import java.util.Date;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Tells the enterprise whether it has won its service again. */
@Component
class TellTenderResult implements JavaDelegate {

    private final OwnAnswers answers;
    private final CaseMessages messages;

    TellTenderResult(OwnAnswers answers, CaseMessages messages) {
        this.answers = answers;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var result = answers.latest(execution, ConsiderRenewal.TENDER_FORM);
        var won = "won".equals(result.text("outcome"));

        messages.tellEveryPart(
                won ? ConsiderRenewal.TENDER_WON : ConsiderRenewal.TENDER_LOST,
                execution.getProcessBusinessKey(),
                won ? contract(result) : Map.of(ConsiderRenewal.END_GROUND.name(), "tenderLost"));
    }

    private static Map<String, Object> contract(Answer result) {
        return Map.of(
                ConsiderRenewal.NEW_START.name(), day(result, ConsiderRenewal.NEW_START.name()),
                ConsiderRenewal.NEW_END.name(), day(result, ConsiderRenewal.NEW_END.name()),
                ConsiderRenewal.OFFERED_PENCE.name(),
                        Objects.requireNonNull(result.pounds("yearlyPricePounds"))
                                .pence());
    }

    private static Date day(Answer result, String field) {
        return EnterpriseVariables.inForms(Objects.requireNonNull(result.day(field)));
    }
}
