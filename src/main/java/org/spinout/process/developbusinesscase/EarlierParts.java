package org.spinout.process.developbusinesscase;

import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/**
 * What the team and its sponsor wrote in an earlier version of the case, so that a rewrite begins with it and not with
 * empty forms. Decisions are never laid out: each is made afresh.
 */
@Component
class EarlierParts {

    private static final List<String> FORMS = List.of(
            "appraise-options",
            "plan-clinical-quality",
            "plan-finance",
            "plan-workforce",
            "engage-staff",
            "engage-patients",
            "assess-equality-impact",
            "plan-estates-and-it",
            "choose-legal-form",
            "outline-service-and-people",
            "outline-money-and-form");

    private static final String ASSURANCE_FORM = "decide-assurance";

    private final Answers answers;

    EarlierParts(Answers answers) {
        this.answers = answers;
    }

    void layOut(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        FORMS.forEach(form -> answers.findLatest(number, form)
                .ifPresent(answer ->
                        answer.fields().forEach((field, value) -> execution.setVariable(field, asFormValue(value)))));
        answers.findLatest(number, DevelopBusinessCase.SUBMISSION_FORM)
                .map(answer -> answer.text("summary"))
                .ifPresent(summary -> execution.setVariable("summary", summary));
        DevelopBusinessCase.RETURN_REASON.set(
                execution,
                answers.findLatest(number, ASSURANCE_FORM)
                        .filter(decision -> "rewrite".equals(decision.text("outcome")))
                        .map(EarlierParts::asReason)
                        .orElse(null));
    }

    private static String asReason(Answer decision) {
        return "Those who assure ask for a rewrite. " + decision.text("reasons");
    }

    /** Number fields of these forms hold whole numbers. */
    private static Object asFormValue(Object value) {
        return value instanceof BigDecimal number ? (Object) number.intValue() : value;
    }
}
