package org.spinout.process.considerexpressionofinterest;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Takes over the judgement: for the team where it goes back, for the chair where it goes on. */
@Component
class TakeUpClinicalJudgement implements JavaDelegate {

    private final Answers answers;

    TakeUpClinicalJudgement(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var judgement =
                answers.latest(CaseVariables.CASE_NUMBER.from(execution), ConsiderExpressionOfInterest.CLINICAL_FORM);

        var reasons = Objects.requireNonNullElse(judgement.text("reasons"), "");
        var asked = judgement.text("clinician");

        ConsiderExpressionOfInterest.RETURN_CODE.set(execution, "notClinicallyAppropriate");
        ConsiderExpressionOfInterest.RETURN_REASON.set(
                execution, "It was judged not clinically appropriate. " + reasons);
        ConsiderExpressionOfInterest.CLINICAL_SAID.set(
                execution, asked == null || asked.isBlank() ? reasons : reasons + " Asked: " + asked + ".");
    }
}
