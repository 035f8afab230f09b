package org.spinout.process.weighrivalproposals;

import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseNotices;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Enters the decision in the record of each case, and tells each side what it may know. */
@Component
class RecordRivalDecision implements JavaDelegate {

    private static final String GATE = "More than one proposal for the service";

    private final Answers answers;
    private final DecisionRecord record;
    private final Directory directory;
    private final CaseNotices notices;

    RecordRivalDecision(Answers answers, DecisionRecord record, Directory directory, CaseNotices notices) {
        this.answers = answers;
        this.record = record;
        this.directory = directory;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var answer = answers.latest(execution.getProcessBusinessKey(), WeighRivalProposals.FORM);
        var cases = WeighRivalProposals.cases(execution);
        var outcome = Objects.requireNonNull(answer.text("outcome"));

        cases.forEach(number -> enter(number, outcome, answer, execution.getTenantId()));

        cases.forEach(number -> tell(number, outcome, cases));
    }

    private void enter(String number, String outcome, Answer answer, String body) {
        var role = directory.holds(answer.user(), "sponsors", body) ? "sponsors" : "boardSecretaries";
        record.enter(new NewEntry(
                number,
                GATE,
                outcome,
                null,
                Objects.requireNonNullElse(answer.text("reasons"), ""),
                answer.user(),
                role,
                body,
                List.of(answer.reference()),
                List.of()));
    }

    private void tell(String number, String outcome, List<String> cases) {
        if (outcome.equals("compared")) {
            notices.tellHost(
                    "boardChairs",
                    number,
                    "More than one proposal for the service",
                    "Please know of the others when you decide: " + String.join(", ", cases) + ".");
        }
        if (outcome.equals("merged")) {
            notices.tellTeam(
                    number,
                    "Would you join forces with another team?",
                    "Another team asks for the same service. Your organisation would like to bring you together; your"
                            + " sponsor will speak to you. Your case goes on meanwhile, and you decide.");
        }
    }
}
