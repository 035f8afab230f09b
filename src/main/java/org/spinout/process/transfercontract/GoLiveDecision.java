package org.spinout.process.transfercontract;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.spinout.contract.FollowUp;
import org.spinout.contract.GoLivePlan;
import org.spinout.contract.SoftStop;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** The last decision on going live, on the form of whichever release the case began under. */
@Component
class GoLiveDecision {

    private final Answers answers;

    GoLiveDecision(Answers answers) {
        this.answers = answers;
    }

    Optional<Answer> find(String caseNumber) {
        return Stream.of(TransferContract.GO_LIVE_FORM, TransferContract.EARLIER_GO_LIVE_FORM)
                .flatMap(form -> answers.findLatest(caseNumber, form).stream())
                .max(Comparator.comparing(Answer::id));
    }

    Answer latest(String caseNumber) {
        return find(caseNumber).orElseThrow();
    }

    /** The decision as a plan: which day, which lines, and who sees to what is missing. */
    static GoLivePlan plan(Answer decision) {
        return new GoLivePlan(Objects.requireNonNull(decision.day("goLiveOn")), lines(decision), followUps(decision));
    }

    private static List<String> lines(Answer decision) {
        var ticked = decision.choices("linesLive");
        var named = decision.text("serviceLines");
        return ticked.isEmpty() && named != null && !named.isBlank() ? List.of(named.strip()) : ticked;
    }

    private static List<FollowUp> followUps(Answer decision) {
        return Stream.of(SoftStop.values())
                .flatMap(stop -> followUp(decision, stop).stream())
                .toList();
    }

    private static Optional<FollowUp> followUp(Answer decision, SoftStop stop) {
        var owner = decision.text(stop.code() + "Owner");
        var by = decision.day(stop.code() + "By");
        return owner == null || by == null ? Optional.empty() : Optional.of(new FollowUp(stop, owner, by));
    }
}
