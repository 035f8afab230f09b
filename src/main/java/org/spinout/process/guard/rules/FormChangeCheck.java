package org.spinout.process.guard.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.spinout.process.formcontract.FormChange;
import org.spinout.process.formcontract.FormSchema;
import org.spinout.process.formcontract.UnreadableForm;
import org.spinout.process.guard.rules.Surroundings.Kind;

/** What a new version of a form does to the process versions in use, all of which will show it. */
final class FormChangeCheck implements Check {

    private final Summaries summaries;

    FormChangeCheck(Summaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public void read(Deployment deployment) {
        deployment.files().forms().forEach((file, form) -> {
            var id = form.path("id").asText("");
            FormFiles.deployed(deployment, id).ifPresent(before -> {
                var users = users(deployment, id);
                if (!users.isEmpty()) {
                    changes(before, form).forEach(change -> note(deployment, file, id, change, users.get(0)));
                }
            });
        });
    }

    private static List<FormChange> changes(JsonNode before, JsonNode after) {
        try {
            return FormChange.between(FormSchema.read(before.toString()), FormSchema.read(after.toString()));
        } catch (UnreadableForm unfit) {
            return List.of();
        }
    }

    /** The versions in use that show this form, apart from a newest one that this deployment replaces. */
    private List<String> users(Deployment deployment, String form) {
        return deployment.around().inUse().stream()
                .filter(running -> !(running.isReplaced()
                        && deployment.defines(Kind.PROCESS, running.model().key())))
                .filter(running -> summaries
                        .of(deployment.around(), running.model())
                        .forms()
                        .contains(form))
                .map(Surroundings.Running::words)
                .toList();
    }

    private void note(Deployment deployment, String file, String form, FormChange change, String user) {
        var words = "The field " + Findings.quoted(change.label()) + " (" + change.field() + ")";
        var place = Place.field(file, change.field(), words);
        var of = " of the form \"" + form + "\", which " + user + " uses,";
        var isRead = summaries.isRead(deployment, change.variable());
        switch (change.kind()) {
            case DROPPED ->
                deployment
                        .findings()
                        .add(
                                isRead ? "form-keeps-fields" : "form-only-gains",
                                place,
                                words + of + " is gone" + (isRead ? ", though it is read later." : "."));
            case NEWLY_REQUIRED ->
                deployment.findings().add("form-asks-no-more", place, words + of + " must now be answered.");
            case OTHER_KIND ->
                deployment
                        .findings()
                        .add(
                                "form-keeps-kinds",
                                place,
                                words + of + " takes another kind of answer: " + change.detail() + ".");
            case CHOICES_GONE ->
                deployment
                        .findings()
                        .add(
                                isRead ? "form-keeps-choices" : "form-only-gains",
                                place,
                                words + of + " no longer offers: " + change.detail() + ".");
        }
    }
}
