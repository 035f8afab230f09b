package org.spinout.oversight.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every form of a case as it was answered. */
@Component
class SentForms {

    private final Answers answers;
    private final DeployedFormTexts forms;
    private final JdbcClient jdbc;

    SentForms(Answers answers, DeployedFormTexts forms, JdbcClient jdbc) {
        this.answers = answers;
        this.forms = forms;
        this.jdbc = jdbc;
    }

    List<SentForm> of(String caseNumber, Disclosure disclosure) {
        var tasks = tasksOf(caseNumber);
        var reading = forms.begin();
        var sent = new ArrayList<SentForm>();
        for (var answer : answers.of(caseNumber)) {
            var task = answer.taskId() == null ? null : tasks.get(answer.taskId());
            var name =
                    "The form \"" + (task == null ? answer.formId() : task.name()) + "\", version " + answer.version();
            var shown = disclosure.isOpen(task == null ? null : task.bodyId(), name)
                    && disclosure.isReleased("forms", "Answers to forms");
            sent.add(form(answer, task, reading.at(answer.formId(), answer.at()), shown, disclosure));
        }
        return sent;
    }

    private static SentForm form(
            Answer answer, @Nullable Task task, DeployedFormTexts.AsAsked asked, boolean shown, Disclosure disclosure) {
        if (isGone(answer)) {
            return new SentForm(
                    answer.formId(),
                    answer.version(),
                    asked.version(),
                    task == null ? null : task.name(),
                    disclosure.person(answer.user()),
                    answer.at().toString(),
                    answer.hash(),
                    KeptRecord.DISPOSED,
                    null,
                    List.of());
        }
        var complete = shown && !disclosure.isPublic();
        return new SentForm(
                answer.formId(),
                answer.version(),
                asked.version(),
                task == null ? null : task.name(),
                disclosure.person(answer.user()),
                answer.at().toString(),
                answer.hash(),
                complete ? "complete" : shown ? "in words only" : "withheld",
                complete ? answer.json() : null,
                shown ? lines(answer, asked.questions()) : List.of());
    }

    /** Its answers are not those that were hashed, and there are none: they were disposed of. */
    private static boolean isGone(Answer answer) {
        return answer.json().equals("{}") && !Sha256.of("{}").equals(answer.hash());
    }

    /** The form's own order first; what it no longer asks comes behind, under its field's name. */
    private static List<SentForm.Line> lines(Answer answer, List<Question> questions) {
        var left = answer.fields();
        var lines = new ArrayList<SentForm.Line>();
        for (var question : questions) {
            var value = left.remove(question.key());
            if (value != null) {
                lines.add(new SentForm.Line(question.key(), question.words(), question.inWords(value)));
            }
        }
        left.forEach((field, value) -> lines.add(
                new SentForm.Line(field, Sheet.heading(field), new Question(field, field, Map.of()).inWords(value))));
        return lines;
    }

    private Map<String, Task> tasksOf(String caseNumber) {
        var tasks = new HashMap<String, Task>();
        jdbc.sql("""
                        SELECT t.ID_ AS id, t.NAME_ AS task, t.TENANT_ID_ AS body FROM ACT_HI_TASKINST t
                        JOIN answer a ON a.task_id = t.ID_ WHERE a.case_number = :case
                        """).param("case", caseNumber).query(row -> {
            tasks.put(row.getString("id"), new Task(row.getString("task"), row.getString("body")));
        });
        return tasks;
    }

    private record Task(String name, @Nullable String bodyId) {}
}
