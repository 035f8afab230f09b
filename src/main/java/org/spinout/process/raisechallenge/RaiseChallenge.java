package org.spinout.process.raisechallenge;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.spinout.process.ActingAs;
import org.spinout.process.CaseVariables;
import org.spinout.process.ProcessVariable;
import org.spinout.process.WorkingTime;
import org.spinout.process.resolvechallenge.ResolveChallenge;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ChallengeKind;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.NewChallenge;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Takes the challenge up, from somebody who may raise one, and gives it its number. */
@Component
class RaiseChallenge implements JavaDelegate {

    static final String PROCESS = "raise-challenge";

    private static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);
    private static final ProcessVariable<String> KIND = new ProcessVariable<>("kind", String.class);
    private static final ProcessVariable<String> CLAIMANT_KIND = new ProcessVariable<>("claimantKind", String.class);
    private static final ProcessVariable<String> CLAIMANT = new ProcessVariable<>("claimant", String.class);
    private static final ProcessVariable<String> SUBJECT = new ProcessVariable<>("subject", String.class);
    private static final ProcessVariable<Date> NOTICE_ON = new ProcessVariable<>("noticePublishedOn", Date.class);
    private static final ProcessVariable<Date> RECEIVED_ON = new ProcessVariable<>("receivedOn", Date.class);

    private final ChallengeDoor door;
    private final Challenges challenges;
    private final Answers answers;
    private final DecisionRecord record;
    private final ActingAs actingAs;
    private final RepresentationTime time;

    RaiseChallenge(
            ChallengeDoor door,
            Challenges challenges,
            Answers answers,
            DecisionRecord record,
            ActingAs actingAs,
            RepresentationTime time) {
        this.door = door;
        this.challenges = challenges;
        this.answers = answers;
        this.record = record;
        this.actingAs = actingAs;
        this.time = time;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var by = REQUESTER.from(execution);
        var admitted = door.admit(CaseVariables.CASE_NUMBER.from(execution), by);
        var proposal = admitted.proposal();

        var challenge = challenges.raise(new NewChallenge(
                proposal.number(),
                ChallengeKind.ofCode(KIND.from(execution)),
                CLAIMANT_KIND.from(execution),
                CLAIMANT.from(execution),
                SUBJECT.from(execution),
                WorkingTime.dayOf(RECEIVED_ON.from(execution)),
                time.since(noticeOn(execution), proposal),
                by));
        var answer = answers.keep(proposal.number(), PROCESS, null, by, asWritten(execution));
        record.enter(new NewEntry(
                proposal.number(),
                "Challenge " + challenge.number(),
                challenge.isLate() ? "raisedLate" : "raised",
                challenge.kind().code(),
                challenge.subject(),
                by,
                actingAs.capacity(by, admitted.role().group(), proposal.bodyId()),
                proposal.bodyId(),
                List.of(answer.reference()),
                List.of()));

        execution.setProcessBusinessKey(proposal.number());
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
        ResolveChallenge.CHALLENGE_NUMBER.set(execution, challenge.number());
    }

    private static @Nullable LocalDate noticeOn(DelegateExecution execution) {
        var day = NOTICE_ON.orNull(execution);
        return day == null ? null : WorkingTime.dayOf(day);
    }

    private static Map<String, @Nullable Object> asWritten(DelegateExecution execution) {
        var written = new TreeMap<String, @Nullable Object>(Map.of(
                KIND.name(), KIND.from(execution),
                CLAIMANT_KIND.name(), CLAIMANT_KIND.from(execution),
                CLAIMANT.name(), CLAIMANT.from(execution),
                SUBJECT.name(), SUBJECT.from(execution),
                RECEIVED_ON.name(), WorkingTime.dayOf(RECEIVED_ON.from(execution))));
        written.put(NOTICE_ON.name(), noticeOn(execution));
        return written;
    }
}
