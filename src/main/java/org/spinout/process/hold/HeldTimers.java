package org.spinout.process.hold;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobManager;
import org.camunda.bpm.engine.impl.persistence.entity.SuspensionState;
import org.camunda.bpm.engine.impl.persistence.entity.TimerEntity;
import org.jspecify.annotations.Nullable;
import org.spinout.process.resolvechallenge.ResolveChallenge;
import org.spinout.proposal.Holds;
import org.springframework.beans.factory.ObjectProvider;

/** Writes the engine's jobs as the engine does, except that a timer of a held case begins suspended. */
final class HeldTimers extends JobManager {

    private final ObjectProvider<Holds> holds;

    private HeldTimers(ObjectProvider<Holds> holds) {
        this.holds = holds;
    }

    /** What the engine asks for whenever it needs somebody to write its jobs. */
    record Factory(ObjectProvider<Holds> holds) implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return JobManager.class;
        }

        @Override
        public Session openSession() {
            return new HeldTimers(holds);
        }
    }

    @Override
    public void insertJob(JobEntity job) {
        var caseNumber = job instanceof TimerEntity ? keyOf(job.getExecution()) : null;
        if (caseNumber != null && holds.getObject().isHeld(caseNumber)) {
            job.setSuspensionState(SuspensionState.SUSPENDED.getStateCode());
        }
        super.insertJob(job);
    }

    /** The case, or meeting, whose clock this is; null for what has none or keeps its own time. */
    static @Nullable String keyOf(@Nullable ExecutionEntity execution) {
        if (execution == null
                || ResolveChallenge.OWN_TIME.contains(
                        execution.getProcessDefinition().getKey())) {
            return null;
        }
        return execution.getProcessBusinessKey();
    }
}
