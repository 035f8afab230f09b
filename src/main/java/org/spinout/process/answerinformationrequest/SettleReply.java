package org.spinout.process.answerinformationrequest;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.spinout.record.Releases;
import org.springframework.stereotype.Component;

/** Puts the reply into words, and opens to the public what the secretary has read and released of a case. */
@Component
class SettleReply implements JavaDelegate {

    private static final Map<String, String> IN_WORDS = Map.of(
            "released", "all of it is released",
            "partlyReleased", "part of it is released",
            "refused", "none of it is released",
            "notHeld", "it is not held",
            "withdrawn", "the request was withdrawn");

    private final OwnAnswers answers;
    private final Releases releases;
    private final Bodies bodies;

    SettleReply(OwnAnswers answers, Releases releases, Bodies bodies) {
        this.answers = answers;
        this.releases = releases;
        this.bodies = bodies;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reply = answers.latest(execution, AnswerInformationRequest.DECISION_FORM);
        var about = AnswerInformationRequest.ABOUT_CASE.from(execution);
        var by = "The board secretary of " + bodies.get(execution.getTenantId()).name();

        Releases.sections().stream()
                .filter(section -> !about.isEmpty())
                .forEach(section -> settle(about, section, reply, by + ", " + reply.caseNumber()));

        AnswerInformationRequest.REPLY_TEXT.set(execution, IN_WORDS.get(Objects.requireNonNull(reply.text("outcome"))));
    }

    /** A part that is neither ticked nor under an exemption stays as it was decided before. */
    private void settle(String about, String section, Answer reply, String by) {
        var exemption = reply.text("reasonCode");
        if (reply.choices("releasedParts").contains(section)) {
            releases.release(about, section, reply.user(), by);
        } else if (exemption != null) {
            releases.withhold(
                    about, section, exemption, Objects.requireNonNull(reply.text("reasons")), reply.user(), by);
        }
    }
}
