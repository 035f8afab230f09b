package org.spinout.process.developbusinesscase;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Puts the response of the staff side before the sponsor, word for word. */
@Component
class TakeUpResponse implements JavaDelegate {

    private static final Map<String, String> VIEWS =
            Map.of("supports", "In support", "neutral", "Neither for nor against", "opposes", "Opposed");

    private final Answers answers;

    TakeUpResponse(Answers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var response =
                answers.latest(CaseVariables.CASE_NUMBER.from(execution), DevelopBusinessCase.STAFF_RESPONSE_FORM);

        var view = VIEWS.get(Objects.requireNonNullElse(response.text("staffSideView"), "neutral"));

        DevelopBusinessCase.STAFF_SIDE_SAID.set(execution, view + ". " + response.text("staffSideResponse"));
    }
}
