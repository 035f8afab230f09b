package org.spinout.process.developbusinesscase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.spinout.process.ShownText;
import org.spinout.proposal.Draft;
import org.spinout.proposal.Drafts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What was saved for later in tasks that guidance takes away, kept until the same tasks open again. Only fields of the
 * task's own form are taken over: a draft is not checked by anybody until it is sent.
 */
@Component
public class CarriedDrafts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private static final Map<String, String> FORMS = Map.ofEntries(
            Map.entry("Activity_AppraiseOptions", "score-options"),
            Map.entry("Activity_PlanClinicalQuality", "plan-clinical-quality"),
            Map.entry("Activity_PlanFinance", "plan-five-years"),
            Map.entry("Activity_PlanWorkforce", "plan-workforce"),
            Map.entry("Activity_EngageStaff", "ask-colleagues"),
            Map.entry("Activity_EngagePatients", "record-patient-engagement"),
            Map.entry("Activity_AssessEqualityImpact", "assess-equality-impact"),
            Map.entry("Activity_PlanEstatesAndIt", "plan-estates-and-it"),
            Map.entry("Activity_ChooseLegalForm", "settle-legal-form"),
            Map.entry("Activity_OutlineServiceAndPeople", "outline-service-and-people"),
            Map.entry("Activity_OutlineMoneyAndForm", "outline-money-and-form"));

    private final Drafts drafts;
    private final TaskService tasks;
    private final FormLabels labels;
    private final ObjectMapper json = new ObjectMapper();

    CarriedDrafts(Drafts drafts, @Lazy TaskService tasks, FormLabels labels) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.labels = labels;
    }

    /** Puts aside what is saved for later in the open tasks of this case. */
    public void setAside(String caseNumber) {
        tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .filter(task -> FORMS.containsKey(task.getTaskDefinitionKey()))
                .forEach(task -> drafts.find(task.getId()).ifPresent(draft -> {
                    drafts.save(place(caseNumber, task.getTaskDefinitionKey()), draft.savedBy(), draft.json());
                    drafts.discard(task.getId());
                }));
    }

    /** Fills the forms of this case with what was put aside, over what was sent before. */
    void layOut(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();
        FORMS.forEach((activity, form) -> drafts.find(place(caseNumber, activity))
                .ifPresent(draft -> {
                    layOut(execution, form, draft);
                    drafts.discard(place(caseNumber, activity));
                }));
    }

    private void layOut(DelegateExecution execution, String form, Draft draft) {
        read(draft).properties().stream()
                .filter(field -> labels.has(form, field.getKey()))
                .forEach(field -> {
                    var value = value(field.getKey(), field.getValue());
                    if (value != null) {
                        execution.setVariable(field.getKey(), value);
                    }
                });
    }

    private JsonNode read(Draft draft) {
        try {
            return json.readTree(draft.json());
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Drafts keeps only what can be read", unreadable);
        }
    }

    private static @Nullable Object value(String field, JsonNode value) {
        if (EarlierParts.DAYS.contains(field)) {
            return day(value.asText());
        }
        if (value.isTextual()) {
            return ShownText.fitting(value.asText());
        }
        return value.isIntegralNumber() ? (Object) value.intValue() : value.isBoolean() ? value.booleanValue() : null;
    }

    private static @Nullable Date day(String text) {
        try {
            return Date.from(
                    LocalDate.parse(text, DAY).atStartOfDay(ZoneOffset.UTC).toInstant());
        } catch (DateTimeParseException unfinished) {
            return null;
        }
    }

    private static String place(String caseNumber, String activity) {
        return caseNumber + " " + activity;
    }
}
