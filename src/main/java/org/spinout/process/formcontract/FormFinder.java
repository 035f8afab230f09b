package org.spinout.process.formcontract;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.form.CamundaFormRefImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.form.handler.DefaultFormHandler;
import org.camunda.bpm.engine.impl.form.handler.DelegateStartFormHandler;
import org.camunda.bpm.engine.impl.form.handler.DelegateTaskFormHandler;
import org.camunda.bpm.engine.impl.form.handler.FormFieldHandler;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.jspecify.annotations.Nullable;

/**
 * Finds the form a task or start event shows at this moment, the way the engine does for Tasklist, and keeps what it has
 * read: a deployed form never changes.
 */
public final class FormFinder {

    private record Place(String deploymentId, String resource) {}

    private final Map<Place, FormSchema> read = new ConcurrentHashMap<>();

    /** The task's form; empty when its model gives it none. */
    public Optional<Form> ofTask(TaskEntity task, CommandContext context) {
        var definition = task.getTaskDefinition();
        if (definition == null || !(definition.getTaskFormHandler() instanceof DelegateTaskFormHandler handler)) {
            return Optional.empty();
        }
        return form(definition.getFormDefinition(), handler.getFormHandler(), task, context);
    }

    /** The start form; empty when nobody may start this process by hand. */
    Optional<Form> ofStart(ProcessDefinitionEntity process, CommandContext context) {
        var definition = process.getStartFormDefinition();
        if (definition == null || !(process.getStartFormHandler() instanceof DelegateStartFormHandler handler)) {
            return Optional.empty();
        }
        return form(definition, handler.getFormHandler(), null, context);
    }

    /** The newest form of this id, whoever deployed it; empty where there is none. */
    public Optional<FormSchema> latest(String formId, CommandContext context) {
        return Optional.ofNullable(context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(formId))
                .map(deployed -> schema(deployed, context));
    }

    private Optional<Form> form(
            FormDefinition definition, Object handler, @Nullable VariableScope scope, CommandContext context) {
        if (!(handler instanceof DefaultFormHandler fields) || definition.getCamundaFormDefinitionKey() == null) {
            return Optional.empty();
        }
        var reference = new CamundaFormRefImpl(
                text(definition.getCamundaFormDefinitionKey(), scope), definition.getCamundaFormDefinitionBinding());
        if (definition.getCamundaFormDefinitionVersion() != null) {
            reference.setVersion(Integer.parseInt(text(definition.getCamundaFormDefinitionVersion(), scope)));
        }
        var deployed = new GetCamundaFormDefinitionCmd(reference, fields.getDeploymentId()).execute(context);
        if (deployed == null) {
            throw new IllegalStateException("The form " + reference.getKey() + " is not deployed.");
        }
        return Optional.of(new Form(schema(deployed, context), datePatterns(fields)));
    }

    /** A start form has no scope yet: its reference is plain text. */
    private static String text(Expression expression, @Nullable VariableScope scope) {
        return scope == null ? expression.getExpressionText() : String.valueOf(expression.getValue(scope));
    }

    private FormSchema schema(CamundaFormDefinition deployed, CommandContext context) {
        var place = new Place(deployed.getDeploymentId(), deployed.getResourceName());
        var known = read.get(place);
        if (known != null) {
            return known;
        }
        var resource = context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(place.deploymentId(), place.resource());
        var schema = FormSchema.read(new String(resource.getBytes(), StandardCharsets.UTF_8));
        read.put(place, schema);
        return schema;
    }

    private static Map<String, String> datePatterns(DefaultFormHandler form) {
        var patterns = new HashMap<String, String>();
        for (var handler : (List<?>) Objects.requireNonNull(new CommandParts(form).part("formFieldHandlers"))) {
            var field = (FormFieldHandler) handler;
            var type = field.getType();
            if (type != null && type.getName().equals("date")) {
                patterns.put(field.getId(), String.valueOf(type.getInformation("datePattern")));
            }
        }
        return Map.copyOf(patterns);
    }
}
