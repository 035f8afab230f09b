package org.spinout.process.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells people that a task of theirs is nearly due, and those above them that it is overdue. */
@Component
class TaskNotices {

    void remind(DelegateTask task) {}

    void overdue(DelegateTask task, @Nullable String escalateTo) {}
}
