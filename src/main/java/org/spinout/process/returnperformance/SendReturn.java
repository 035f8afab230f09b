package org.spinout.process.returnperformance;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Enterprises;
import org.spinout.enterprise.PerformanceReturns;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.OwnAnswers;
import org.spinout.process.sustainenterprise.SustainEnterprise;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Puts the return before the commissioner, in the body of the commissioner. */
@Component
class SendReturn implements JavaDelegate {

    private final Enterprises enterprises;
    private final OwnAnswers answers;
    private final PerformanceReturns returns;
    private final CaseMessages messages;

    SendReturn(Enterprises enterprises, OwnAnswers answers, PerformanceReturns returns, CaseMessages messages) {
        this.enterprises = enterprises;
        this.answers = answers;
        this.returns = returns;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var enterprise = enterprises.get(execution.getProcessBusinessKey());
        var number = SustainEnterprise.RETURN_NUMBER.from(execution);
        var form = answers.latest(execution, ReturnPerformance.RETURN_FORM);

        messages.begin(
                ReturnPerformance.RETURN_SENT,
                enterprise.commissionerId(),
                enterprise.caseNumber(),
                Map.of(
                        CaseVariables.SERVICE_NAME.name(),
                        CaseVariables.SERVICE_NAME.from(execution),
                        SustainEnterprise.RETURN_NUMBER.name(),
                        number,
                        ReturnPerformance.OFFICERS_ANSWER.name(),
                        "",
                        ReturnPerformance.RETURN_REPORT.name(),
                        "**" + enterprise.name() + "**, return " + number + ", for the time up to "
                                + Days.inWords(ReturnPerformance.upTo(execution)) + ".\n\n"
                                + lines(enterprise.caseNumber(), number) + "\n\nCash for "
                                + form.text("cashCoverWeeks") + " weeks.\n\n"
                                + Objects.requireNonNullElse(form.text("commentary"), "")));
    }

    private String lines(String caseNumber, int number) {
        return returns.figuresInWords(caseNumber, number).stream()
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
    }
}
