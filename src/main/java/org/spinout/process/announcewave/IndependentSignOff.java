package org.spinout.process.announcewave;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.spinout.organisation.Directory;
import org.spinout.process.guard.TaskRule;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whoever prepared a wave does not sign it off, nor does whoever acts only in their place: what many hosts wait for is
 * seen by two people. Where a body has no second assurer the wave waits for one to be registered.
 */
@Component
class IndependentSignOff implements TaskRule {

    private static final String SIGN_OFF = "Activity_SignOffWave";

    private final RuntimeService runtime;
    private final ObjectProvider<Answers> answers;
    private final Directory directory;

    IndependentSignOff(@Lazy RuntimeService runtime, ObjectProvider<Answers> answers, Directory directory) {
        this.runtime = runtime;
        this.answers = answers;
        this.directory = directory;
    }

    @Override
    public void check(String userId, Task task) {
        if (!SIGN_OFF.equals(task.getTaskDefinitionKey())) {
            return;
        }
        var wave = (String) runtime.getVariable(task.getProcessInstanceId(), AnnounceWave.WAVE_NUMBER.name());
        answers.getObject()
                .findLatest(wave, AnnounceWave.PREPARATION_FORM)
                .map(Answer::user)
                .filter(preparer -> isTheSame(userId, preparer, task.getTenantId()))
                .ifPresent(preparer -> refuse(userId, preparer, task.getTenantId()));
    }

    private boolean isTheSame(String userId, String preparer, String body) {
        return userId.equals(preparer)
                || directory.standingInFor(userId, AnnounceWave.ROLE, body).equals(Set.of(preparer));
    }

    private void refuse(String userId, String preparer, String body) {
        var others = new TreeSet<>(directory.holders(AnnounceWave.ROLE, body));
        others.removeIf(other -> isTheSame(other, preparer, body));
        throw new Refusal.NotEntitled((userId.equals(preparer)
                        ? "You have prepared this wave"
                        : "You stand in for " + directory.nameOf(preparer) + ", who has prepared this wave")
                + ", so somebody else signs it off. "
                + (others.isEmpty()
                        ? "There is no other assurer of your body; ask your administrator to register one."
                        : "Leave this task to " + directory.nameOf(others.first()) + " or another assurer."));
    }
}
