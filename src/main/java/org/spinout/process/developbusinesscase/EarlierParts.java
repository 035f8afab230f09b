package org.spinout.process.developbusinesscase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** With what a rewrite can begin, and what a reason then opens with; assurance in the form of this release or the last. */
    private static final Map<String, String> REWRITES = Map.of(
            "decide-assurance",
            "Those who assure ask for a rewrite. ",
            "decide-on-assurance",
            "Those who assure ask for a rewrite. ",
            DevelopBusinessCase.GUIDANCE_FORM,
            "National guidance has changed. ",
            DevelopBusinessCase.RAISE_FORM,
            "The board has raised the size of the case. ");

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
                .ifPresent(sent -> Stream.concat(Stream.of("summary"), NamedHosts.FIELDS.stream())
                        .filter(field -> sent.text(field) != null)
                        .forEach(field -> execution.setVariable(field, sent.text(field))));
        drafts.layOut(execution);
        DevelopBusinessCase.RETURN_REASON.set(
                execution,
                REWRITES.keySet().stream()
                        .flatMap(form -> answers.findLatest(number, form).stream())
                        .max(Comparator.comparing(Answer::id))
                        .filter(reason -> "rewrite".equals(reason.text("outcome")))
                        .map(EarlierParts::asReason)
                        .orElse(null));
    }

    private static String asReason(Answer answer) {
        return REWRITES.get(answer.formId()) + answer.text("reasons");
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
