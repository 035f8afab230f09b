package org.spinout.process.considerexpressionofinterest;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.ActingAs;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Puts the line manager's comment before those who review and decide. */
@Component
class TakeUpComment implements JavaDelegate {

    private static final Map<String, String> VIEWS =
            Map.of("inFavour", "in favour", "neutral", "neither for nor against", "concerned", "concerned");

    private final Answers answers;
    private final ActingAs actingAs;

    TakeUpComment(Answers answers, ActingAs actingAs) {
        this.answers = answers;
        this.actingAs = actingAs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var comment =
                answers.latest(CaseVariables.CASE_NUMBER.from(execution), ConsiderExpressionOfInterest.COMMENT_FORM);

        var view = VIEWS.get(Objects.requireNonNullElse(comment.text("view"), "neutral"));

        var who = actingAs.nameInPlaceOf(CaseVariables.LINE_MANAGER.from(execution), comment.user());
        ConsiderExpressionOfInterest.LINE_MANAGER_SAID.set(
                execution, who + " is " + view + ". " + comment.text("comment"));
    }
}
