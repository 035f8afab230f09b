package org.spinout.process.developbusinesscase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /**
     * A version of the case: the case as it was sent.
     *
     * @param changes from the version before; empty in the first
     */
    public record Version(int number, String sentBy, Instant sentAt, List<Change> changes) {}

    /** One answer that changed, as people read it. */
    public record Change(
            String part,
            String question,
            @Nullable String before,
            @Nullable String after) {}

    /** Every version of the case that was sent, oldest first. */
    public List<Version> history(String caseNumber) {
        var sent = sent(caseNumber);
        return IntStream.range(0, sent.size())
                .mapToObj(place -> version(sent, place))
                .toList();
    }

    private Version version(List<Answer> sent, int place) {
        var answer = sent.get(place);
        var changes = place == 0
                ? List.<FieldChange>of()
                : changes(answer.caseNumber(), sent.get(place - 1).id(), answer.id());
        return new Version(
                place + 1,
                answer.user(),
                answer.at(),
                changes.stream().map(this::inFull).toList());
    }

    private Change inFull(FieldChange change) {
        return new Change(
                change.formId(),
                labels.field(change.formId(), change.field()),
                labelled(change, change.before()),
                labelled(change, change.after()));
    }

    private @Nullable String labelled(FieldChange change, @Nullable String value) {
        return value == null ? null : labels.answer(change.formId(), change.field(), value);
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
        var sent = sent(caseNumber);
        return sent.size() < 2
                ? null
                : inWords(changes(
                        caseNumber,
                        sent.get(sent.size() - 2).id(),
                        sent.get(sent.size() - 1).id()));
    }

    /**
     * What changed in the plan itself, in versions sent after the one that was being written when this answer was given;
     * empty where nothing did. The words with which a case is sent are not the plan.
     */
    Optional<String> ofPlanSince(String caseNumber, long answerId) {
        var sent = sent(caseNumber);
        var written = sent.stream()
                .mapToLong(Answer::id)
                .filter(id -> id > answerId)
                .findFirst()
                .orElse(answerId);
        var last = sent.isEmpty() ? 0 : sent.get(sent.size() - 1).id();
        var changed = last <= written
                ? List.<FieldChange>of()
                : changes(caseNumber, written, last).stream()
                        .filter(change -> !change.formId().equals(DevelopBusinessCase.SUBMISSION_FORM))
                        .toList();
        return changed.isEmpty() ? Optional.empty() : Optional.of(inWords(changed));
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
