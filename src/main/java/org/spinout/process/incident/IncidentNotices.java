package org.spinout.process.incident;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.jspecify.annotations.Nullable;
import org.spinout.correspondence.NewNotice;
import org.spinout.correspondence.NewNotice.TaskAtHand;
import org.spinout.correspondence.NoticeKind;
import org.spinout.correspondence.Notices;
import org.spinout.process.CaseMessages;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tells every administrator what failed, in which case, and where in Cockpit to look. The mail says no more than that; the
 * error itself is in the notice, which is read in Spinout.
 *
 * <p>Mail that cannot be sent is told by no mail.
 */
@Component
class IncidentNotices {

    private static final String ADMINISTRATORS = "camunda-admin";
    private static final String MAIL = "deliver-mail";

    private final Notices notices;
    private final IdentityService identity;
    private final CaseMessages messages;

    IncidentNotices(Notices notices, @Lazy IdentityService identity, CaseMessages messages) {
        this.notices = notices;
        this.identity = identity;
        this.messages = messages;
    }

    void tell(IncidentContext context, @Nullable String message) {
        var execution = Optional.ofNullable(context.getExecutionId())
                .map(id -> Context.getCommandContext().getExecutionManager().findExecutionById(id));
        execution
                .filter(one -> !MAIL.equals(one.getProcessDefinition().getKey()))
                .ifPresent(one -> tell(one, context.getActivityId(), message));
    }

    private void tell(ExecutionEntity execution, @Nullable String activity, @Nullable String message) {
        var model = Objects.requireNonNullElse(
                execution.getProcessDefinition().getName(),
                execution.getProcessDefinition().getKey());
        var step = nameOf(execution, activity);
        var instance = execution.getProcessInstanceId();
        var about = Objects.requireNonNullElse(execution.getProcessBusinessKey(), instance);
        var notice = NewNotice.ofTask(
                NoticeKind.FAILURE,
                about,
                new TaskAtHand(instance, "\"" + step + "\" in \"" + model + "\""),
                "The step \"" + step + "\" of \"" + model + "\" failed and is not tried again until somebody sees to it"
                        + " in Cockpit. What it said: " + Objects.requireNonNullElse(message, "nothing"));
        messages.asNobody(() -> identity.createUserQuery().memberOfGroup(ADMINISTRATORS).list().stream()
                .map(User::getId)
                .sorted()
                .forEach(administrator -> notices.tellPerson(administrator, notice)));
    }

    private static String nameOf(ExecutionEntity execution, @Nullable String activity) {
        return Optional.ofNullable(activity)
                .map(id -> execution.getProcessDefinition().findActivity(id))
                .map(found -> (String) found.getProperty("name"))
                .orElse(Objects.requireNonNullElse(activity, "A step"));
    }
}
