package org.spinout.process.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.spinout.process.WorkingTime;
import org.spinout.process.formcontract.AdmittedAnswers;
import org.spinout.process.formcontract.ShownFields;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Drafts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps every form as it was sent, with who sent it and when, before any delegate acts on it. */
@Component
public class KeepAnswers implements TaskListener {

    private final ObjectProvider<Answers> answers;
    private final ObjectProvider<Drafts> drafts;
    private final ObjectMapper json = new ObjectMapper();
    private final ShownFields shownFields = new ShownFields();

    KeepAnswers(ObjectProvider<Answers> answers, ObjectProvider<Drafts> drafts) {
        this.answers = answers;
        this.drafts = drafts;
    }

    @Override
    public void notify(DelegateTask task) {
        var authentication = Context.getCommandContext().getAuthentication();
        var key = task.getExecution().getProcessBusinessKey();
        var form = formOf((TaskEntity) task);
        if (authentication == null || key == null || form == null) {
            return;
        }
        var sent = AdmittedAnswers.of(task.getId()).orElseGet(() -> shown((TaskEntity) task));
        var fields = new TreeMap<String, Object>();
        var given = given(form.path("components"));
        for (var field : keys(form.path("components"))) {
            // What the form only shows is what the model gave it, whatever is sent back in its name.
            var value = given.contains(field) ? task.getVariable(field) : sent.get(field);
            if (value != null) {
                fields.put(field, value instanceof Date date ? WorkingTime.dayOf(date) : plain(value));
            }
        }
        answers.getObject().keep(key, form.path("id").asText(), task.getId(), authentication.getUserId(), fields);
        drafts.getObject().discard(task.getId());
    }

    /** Of a task completed from inside: what an earlier form has left under the name of a hidden field is not said here. */
    private Map<String, Object> shown(TaskEntity task) {
        var values = new HashMap<>(task.getVariables());
        values.keySet().retainAll(shownFields.of(task));
        return values;
    }

    private Object plain(Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        try {
            return json.readValue(value.toString(), Object.class);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private @Nullable JsonNode formOf(TaskEntity task) {
        var command = Context.getCommandContext();
        return command.runWithoutAuthorization(() -> {
            var services = command.getProcessEngineConfiguration();
            if (services.getFormService().getTaskFormData(task.getId()).getCamundaFormRef() == null) {
                return null;
            }
            try (var form = services.getFormService().getDeployedTaskForm(task.getId())) {
                return json.readTree(form);
            }
        });
    }

    private static Set<String> given(JsonNode components) {
        var given = new HashSet<String>();
        components.forEach(component -> {
            if (component.path("readonly").asBoolean()) {
                given.add(component.path("key").asText());
            }
        });
        return given;
    }

    private static List<String> keys(JsonNode components) {
        var keys = new ArrayList<String>();
        for (var component : components) {
            if (component.hasNonNull("key")) {
                keys.add(component.get("key").asText());
            }
            keys.addAll(keys(component.path("components")));
        }
        return keys;
    }
}
