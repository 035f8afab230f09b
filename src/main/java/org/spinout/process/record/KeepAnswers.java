package org.spinout.process.record;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.spinout.process.WorkingTime;
import org.spinout.process.formcontract.AdmittedAnswers;
import org.spinout.process.formcontract.FormFinder;
import org.spinout.process.formcontract.FormSchema;
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
    private final FormFinder forms = new FormFinder();
    private final ShownFields shownFields = new ShownFields();

    KeepAnswers(ObjectProvider<Answers> answers, ObjectProvider<Drafts> drafts) {
        this.answers = answers;
        this.drafts = drafts;
    }

    @Override
    public void notify(DelegateTask task) {
        var authentication = Context.getCommandContext().getAuthentication();
        var key = task.getExecution().getProcessBusinessKey();
        var form = forms.ofTask((TaskEntity) task, Context.getCommandContext());
        if (authentication == null || key == null || form.isEmpty()) {
            return;
        }
        var schema = form.get().schema();
        answers.getObject()
                .keep(key, schema.id(), task.getId(), authentication.getUserId(), fields(schema, (TaskEntity) task));
        drafts.getObject().discard(task.getId());
    }

    /** What the form only shows is what the model gave it, whatever is sent back in its name. */
    private Map<String, Object> fields(FormSchema form, TaskEntity task) {
        var sent = AdmittedAnswers.of(task.getId()).orElseGet(() -> shown(task));
        var given = form.given();
        var fields = new TreeMap<String, Object>();
        for (var field : form.variables()) {
            var value = given.contains(field) ? task.getVariable(field) : sent.get(field);
            if (value != null) {
                fields.put(field, value instanceof Date date ? WorkingTime.dayOf(date) : plain(value));
            }
        }
        return fields;
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
}
