package org.spinout.process.answerinformationrequest;

import java.util.Objects;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.process.guard.TaskRule;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whoever decided a reply does not review it (code of practice under section 45 of the Freedom of Information Act 2000,
 * paragraph 5.9: by somebody who was not involved in the original decision where that is reasonably practicable). Here it
 * is always: an administrator can appoint a deputy of the chair.
 */
@Component
class OtherThanDecider implements TaskRule {

    private static final String REVIEW = "Activity_ReviewReply";

    private final RuntimeService runtime;
    private final ObjectProvider<Answers> answers;

    OtherThanDecider(@Lazy RuntimeService runtime, ObjectProvider<Answers> answers) {
        this.runtime = runtime;
        this.answers = answers;
    }

    @Override
    public void check(String userId, Task task) {
        if (REVIEW.equals(task.getTaskDefinitionKey()) && userId.equals(deciderOf(task))) {
            throw new Refusal.NotEntitled(
                    "You decided this reply, so somebody else has to review it. Leave this task to"
                            + " another chair. Where there is none, an administrator can appoint a deputy of the chair.");
        }
    }

    private String deciderOf(Task task) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult();
        var number = Objects.requireNonNull(instance.getBusinessKey(), "a request has a number");
        return answers.getObject()
                .latest(number, AnswerInformationRequest.DECISION_FORM)
                .user();
    }
}
