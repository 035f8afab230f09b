package org.spinout.process.returnperformance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.PerformanceReturns;
import org.spinout.process.lookintoenterprise.LookIntoEnterprise;
import org.spinout.process.sustainenterprise.SustainEnterprise;
import org.spinout.proposal.Answers;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Puts the measures, and the time that the return is about, on its form. */
@Component
class PrepareReturn implements JavaDelegate {

    private final MeasureTexts texts;
    private final Answers answers;
    private final PerformanceReturns returns;

    PrepareReturn(MeasureTexts texts, Answers answers, PerformanceReturns returns) {
        this.texts = texts;
        this.answers = answers;
        this.returns = returns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        var number = SustainEnterprise.RETURN_NUMBER.from(execution);
        var good = returns.of(caseNumber).goodInARow();

        var known = texts.putOn(execution);

        ReturnPerformance.MEASURES_KNOWN.set(execution, known);
        ReturnPerformance.BENEFITS_TEXT.set(
                execution,
                answers.findLatestWith(caseNumber, "set-contract-terms", "benefits")
                        .map(terms -> terms.text("benefits"))
                        .orElse("nothing in words"));
        ReturnPerformance.RETURN_TEXT.set(execution, Days.inWords(ReturnPerformance.upTo(execution)));
        ReturnPerformance.SCHEDULE_TEXT.set(
                execution,
                "So far " + good
                        + " returns in a row met every measure. As confidence grows you are asked less often.");
        ReturnPerformance.OFFICERS_ANSWER.set(execution, "");
        LookIntoEnterprise.LOOK_TEXT.set(
                execution, "The officers have not answered what was asked about return " + number + ".");
    }
}
