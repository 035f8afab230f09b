package org.spinout.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Consultations;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Entry;
import org.spinout.shared.Codes;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/**
 * What those who had to be asked about a business case said, and what they were answered: word for word, from the kept
 * forms and the record, so that nobody on the way to the board can edit it. Silence is shown as silence.
 */
@Component
public class Consultation {

    public static final String STAFF_GATE = "Response of the staff representatives";
    public static final String STAFF_REPLY_GATE = "Reply to the staff representatives";
    public static final String PATIENTS_GATE = "Response of the patient representatives";
    public static final String PATIENTS_ANSWER_GATE = "Answer owed to the patient representatives";
    public static final String REFERRAL_GATE = "Referral to scrutiny";
    public static final String SCRUTINY_GATE = "Answer of the scrutiny committee";

    private static final Map<String, String> VIEWS =
            Map.of("supports", "In support", "neutral", "Neither for nor against", "opposes", "Opposed");
    private static final Map<String, String> SCRUTINY = Map.of(
            "noObjection",
            "It does not object",
            "recommendations",
            "It makes recommendations",
            "objection",
            "It objects");

    private final Answers answers;
    private final Consultations others;
    private final DecisionRecord record;
    private final HostRules rules;
    private final WorkingDays days;

    Consultation(Answers answers, Consultations others, DecisionRecord record, HostRules rules, WorkingDays days) {
        this.answers = answers;
        this.others = others;
        this.record = record;
        this.rules = rules;
        this.days = days;
    }

    /**
     * Somebody's words on the case, for the papers of the board.
     *
     * @param who whose words they are, such as {@code The staff representatives}
     * @param words as they were written, never shortened
     */
    public record Voice(String who, String words) {}

    /** Everything that was said and answered, in the order in which the board should read it; empty where none was asked. */
    public List<Voice> voices(String caseNumber) {
        var own = Stream.of(
                        voice("The staff representatives", staffSaid(caseNumber)),
                        voice("The sponsor's reply to the staff representatives", staffAnswered(caseNumber)),
                        voice("The patient representatives", patientsSaid(caseNumber)),
                        voice("The answer to the patient representatives", patientsAnswered(caseNumber)),
                        voice("The scrutiny committee", scrutinySaid(caseNumber)))
                .flatMap(Optional::stream);
        return Stream.concat(own, others(caseNumber)).toList();
    }

    /** Shows all of it in this scope alone, each voice in a variable of its own, so that none is cut for another. */
    public void layOutLocally(VariableScope scope, String caseNumber) {
        scope.setVariableLocal("staffSideSaid", ShownText.fitting(staffSaid(caseNumber)));
        scope.setVariableLocal("staffSideAnswered", ShownText.fitting(staffAnswered(caseNumber)));
        scope.setVariableLocal("patientSideSaid", ShownText.fitting(patientsSaid(caseNumber)));
        scope.setVariableLocal("patientSideReply", ShownText.fitting(patientsAnswered(caseNumber)));
        scope.setVariableLocal("scrutinySaid", ShownText.fitting(scrutinySaid(caseNumber)));
        scope.setVariableLocal("othersSaid", ShownText.fitting(othersSaid(caseNumber)));
    }

    private static Optional<Voice> voice(String who, @Nullable String words) {
        return Optional.ofNullable(words).map(said -> new Voice(who, said));
    }

    /** What the staff representatives said, or that they were asked and silent; null where they were not asked. */
    public @Nullable String staffSaid(String caseNumber) {
        return latest(
                said(caseNumber, "respond-for-staff", "staffSideView", "staffSideResponse"),
                silence(caseNumber, STAFF_GATE));
    }

    /** What the sponsor replied to what they said last; null where there is nothing. */
    public @Nullable String staffAnswered(String caseNumber) {
        return answers.findLatest(caseNumber, "respond-for-staff")
                .map(response -> latest(
                        Stream.of("reply-to-staff-side", "review-business-case")
                                .flatMap(form -> answers.findLatest(caseNumber, form).stream())
                                .filter(reply -> reply.id() > response.id())
                                .filter(reply -> isGiven(reply.text("staffSideReply")))
                                .max(Comparator.comparing(Answer::id))
                                .map(reply -> new Words(reply.at(), reply.text("staffSideReply"))),
                        silence(caseNumber, STAFF_REPLY_GATE)
                                .filter(words -> words.at().isAfter(response.at()))))
                .orElse(null);
    }

    /** What the patient representatives said, or that they were asked and silent; null where they were not asked. */
    public @Nullable String patientsSaid(String caseNumber) {
        return latest(
                said(caseNumber, "respond-for-patients", "patientSideView", "patientSideResponse"),
                silence(caseNumber, PATIENTS_GATE));
    }

    /** What the host answered to their report, marked where it came after its day; null where none was owed or came. */
    public @Nullable String patientsAnswered(String caseNumber) {
        return answers.findLatest(caseNumber, "respond-for-patients")
                .filter(response -> response.isYes("patientReport"))
                .flatMap(response -> answers.findLatest(caseNumber, "answer-patient-report")
                        .filter(answer -> answer.id() > response.id())
                        .map(answer -> lateness(response, answer)
                                + answer.text("patientAnswer")
                                + changes(answer.text("patientAnswerChanges"))))
                .orElse(null);
    }

    /** What came of a referral to the scrutiny committee; null where there was none. */
    public @Nullable String scrutinySaid(String caseNumber) {
        return latest(
                answers.findLatest(caseNumber, "record-scrutiny-answer")
                        .map(answer -> new Words(
                                answer.at(),
                                SCRUTINY.get(Objects.requireNonNullElse(answer.text("outcome"), "objection")) + ". "
                                        + answer.text("reasons"))),
                silence(caseNumber, SCRUTINY_GATE));
    }

    /** What others said whom a process owner's step has asked, each under their name; null where there are none. */
    public @Nullable String othersSaid(String caseNumber) {
        var said = others(caseNumber)
                .map(voice -> "**" + voice.who() + "**\n\n" + voice.words())
                .collect(Collectors.joining("\n\n"));
        return said.isEmpty() ? null : said;
    }

    private Stream<Voice> others(String caseNumber) {
        return others.of(caseNumber).stream().map(one -> new Voice(Codes.capitalised(one.whom()), one.inWords()));
    }

    /** The last day on which an answer to this report is in time. */
    public LocalDate answerDue(Answer response) {
        var asked = days.dateOf(response.at());
        return days.plus(asked, rules.count(HostRule.PATIENT_REPORT_ANSWER, response.caseNumber(), asked));
    }

    private record Words(Instant at, @Nullable String text) {}

    private Optional<Words> said(String caseNumber, String form, String view, String response) {
        return answers.findLatest(caseNumber, form)
                .map(answer -> new Words(
                        answer.at(),
                        VIEWS.get(Objects.requireNonNullElse(answer.text(view), "neutral")) + ". "
                                + answer.text(response)));
    }

    private Optional<Words> silence(String caseNumber, String gate) {
        return record.latest(caseNumber, gate)
                .filter(entry -> entry.decision().outcome().equals(Silences.SILENT))
                .map(Consultation::words);
    }

    private static Words words(Entry entry) {
        return new Words(entry.at(), entry.decision().reasons());
    }

    @SafeVarargs
    private static @Nullable String latest(Optional<Words>... words) {
        return Stream.of(words)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Words::at))
                .map(Words::text)
                .orElse(null);
    }

    private String lateness(Answer response, Answer answer) {
        var due = answerDue(response);
        var came = days.dateOf(answer.at());
        return came.isAfter(due)
                ? "Late: it was owed by " + Days.inWords(due) + " and came on " + Days.inWords(came) + ".\n\n"
                : "";
    }

    private static String changes(@Nullable String changes) {
        return isGiven(changes) ? "\n\nWhat will change: " + changes : "";
    }

    private static boolean isGiven(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
