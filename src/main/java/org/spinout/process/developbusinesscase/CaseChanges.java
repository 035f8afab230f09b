package org.spinout.process.developbusinesscase;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.process.ShownText;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.FieldChange;
import org.spinout.proposal.Versions;
import org.springframework.stereotype.Component;

/** What changed in a business case from one sending to the next, field by field, for those who read it once more. */
@Component
public class CaseChanges {

    private static final int LONGEST = 160;

    private final Answers answers;
    private final Versions versions;
    private final FormLabels labels;

    CaseChanges(Answers answers, Versions versions, FormLabels labels) {
        this.answers = answers;
        this.versions = versions;
        this.labels = labels;
    }

    /** What changed since the case was last sent; null where it never was. */
    public @Nullable String sinceLastSent(String caseNumber) {
        var sent = sent(caseNumber);
        return sent.isEmpty()
                ? null
                : inWords(changes(caseNumber, sent.get(sent.size() - 1).id(), Versions.NOW));
    }

    /** What changed from the sending before to the last one; null where it was sent only once. */
    public @Nullable String ofLastSending(String caseNumber) {
        return sent(caseNumber).size() < 2 ? null : inWords(betweenLastTwo(caseNumber));
    }

    /** The same, one by one; empty where the case was sent only once. */
    public List<FieldChange> betweenLastTwo(String caseNumber) {
        var sent = sent(caseNumber);
        return sent.size() < 2
                ? List.of()
                : changes(
                        caseNumber,
                        sent.get(sent.size() - 2).id(),
                        sent.get(sent.size() - 1).id());
    }

    private List<Answer> sent(String caseNumber) {
        return answers.of(caseNumber).stream()
                .filter(answer -> answer.formId().equals(DevelopBusinessCase.SUBMISSION_FORM))
                .filter(answer -> "submitted".equals(answer.text("outcome")))
                .toList();
    }

    private List<FieldChange> changes(String caseNumber, long from, long until) {
        return versions
                .between(caseNumber, from, until, DevelopBusinessCase.PARTS, DevelopBusinessCase.ASKED_IN_PARTS)
                .stream()
                .filter(change -> !DevelopBusinessCase.NOT_OF_THE_CASE.contains(change.field()))
                .toList();
    }

    private String inWords(List<FieldChange> changes) {
        return changes.isEmpty()
                ? "Nothing was changed."
                : changes.stream().map(this::inWords).collect(Collectors.joining("\n"));
    }

    private String inWords(FieldChange change) {
        return "- **" + labels.field(change.formId(), change.field()) + "** was: " + shown(change, change.before())
                + "; is: " + shown(change, change.after());
    }

    private String shown(FieldChange change, @Nullable String value) {
        return value == null || value.isEmpty()
                ? "nothing"
                : ShownText.fitting(labels.answer(change.formId(), change.field(), value), LONGEST)
                        .replace('\n', ' ');
    }
}
