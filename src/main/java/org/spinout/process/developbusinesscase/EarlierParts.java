package org.spinout.process.developbusinesscase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
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

    /** Days among the fields: kept as text, and dates again in a form. */
    static final Set<String> DAYS = Set.of("ballotClosedOn", "engagedFrom", "engagedUntil");

    /** With what a rewrite can begin: the assurers' decision, in the form of this release or the last, or guidance. */
    private static final List<String> REWRITES =
            List.of("decide-assurance", "decide-on-assurance", "announce-guidance");

    private final Answers answers;
    private final CarriedDrafts drafts;

    EarlierParts(Answers answers, CarriedDrafts drafts) {
        this.answers = answers;
        this.drafts = drafts;
    }

    void layOut(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        // In the order they were sent: a form may have asked for a part only, and the rest stands as it was.
        answers.of(number).stream()
                .filter(answer -> DevelopBusinessCase.PARTS.contains(answer.formId()))
                .filter(answer -> !answer.formId().equals(DevelopBusinessCase.SUBMISSION_FORM))
                .forEach(answer -> answer.fields()
                        .forEach((field, value) -> execution.setVariable(field, asFormValue(field, value))));
        answers.findLatest(number, DevelopBusinessCase.SUBMISSION_FORM)
                .map(answer -> answer.text("summary"))
                .ifPresent(summary -> execution.setVariable("summary", summary));
        drafts.layOut(execution);
        DevelopBusinessCase.RETURN_REASON.set(
                execution,
                REWRITES.stream()
                        .flatMap(form -> answers.findLatest(number, form).stream())
                        .max(Comparator.comparing(Answer::id))
                        .filter(reason -> "rewrite".equals(reason.text("outcome")))
                        .map(EarlierParts::asReason)
                        .orElse(null));
    }

    private static String asReason(Answer answer) {
        return answer.formId().equals("announce-guidance")
                ? "National guidance has changed. " + answer.text("reasons")
                : "Those who assure ask for a rewrite. " + answer.text("reasons");
    }

    /** Number fields of these forms hold whole numbers. */
    private static Object asFormValue(String field, Object value) {
        if (DAYS.contains(field)) {
            return Date.from(LocalDate.parse(value.toString())
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant());
        }
        return value instanceof BigDecimal number ? (Object) number.intValue() : value;
    }
}
