package org.spinout.process.guard.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.spinout.process.formcontract.FormChange;
import org.spinout.process.formcontract.FormSchema;
import org.spinout.process.formcontract.UnreadableForm;
import org.spinout.process.guard.rules.Surroundings.Running;

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
            var user = user(deployment, id);
            var before = FormFiles.deployed(deployment, id).flatMap(FormChangeCheck::schema);
            var after = schema(form);
            if (user.isPresent() && before.isPresent() && after.isPresent()) {
                new OneForm(deployment, file, id, user.get(), before.get(), after.get()).note();
            }
        });
    }

    private static Optional<FormSchema> schema(JsonNode form) {
        try {
            return Optional.of(FormSchema.read(form.toString()));
        } catch (UnreadableForm unfit) {
            return Optional.empty();
        }
    }

    /** A version in use that shows this form. */
    private Optional<String> user(Deployment deployment, String form) {
        return deployment
                .running()
                .filter(running -> summaries
                        .of(deployment.around(), running.model())
                        .forms()
                        .contains(form))
                .map(Running::words)
                .findFirst();
    }

    /** A form in use, as it is and as it is to be. */
    private final class OneForm {

        private final Deployment deployment;
        private final String file;
        private final String of;
        private final FormSchema before;
        private final FormSchema after;

        OneForm(Deployment deployment, String file, String id, String user, FormSchema before, FormSchema after) {
            this.deployment = deployment;
            this.file = file;
            this.of = " of the form \"" + id + "\", which " + user + " uses,";
            this.before = before;
            this.after = after;
        }

        void note() {
            FormChange.between(before, after).forEach(this::note);
        }

        private void note(FormChange change) {
            var isRead = summaries.isRead(deployment, change.variable());
            switch (change.kind()) {
                case DROPPED ->
                    add(
                            isRead ? "form-keeps-fields" : "form-only-gains",
                            change,
                            "is gone" + (isRead ? ", though it is read later." : "."));
                case ONLY_SHOWN ->
                    add(
                            isRead ? "form-keeps-fields" : "form-only-gains",
                            change,
                            "is now only shown, and nobody can answer it"
                                    + (isRead ? ", though it is read later." : "."));
                case NEWLY_REQUIRED -> add("form-asks-no-more", change, "must now be answered.");
                case OTHER_KIND ->
                    add("form-keeps-kinds", change, "takes another kind of answer: " + change.detail() + ".");
                case CHOICES_GONE ->
                    add(
                            isRead ? "form-keeps-choices" : "form-only-gains",
                            change,
                            "no longer offers: " + change.detail() + "." + closed(change));
                case NARROWER -> {
                    var closed = closed(change);
                    add(
                            closed.isEmpty() ? "form-takes-as-much" : "form-keeps-ways",
                            change,
                            "takes less than before: " + change.detail() + "." + closed);
                }
            }
        }

        /** The ways that nobody can take any more, in a sentence each. */
        private String closed(FormChange change) {
            var closed = new StringBuilder();
            summaries.asked(deployment, after.id(), change.variable()).forEach((answer, flow) -> {
                if (before.takes(change.field(), answer) && !after.takes(change.field(), answer)) {
                    closed.append(" ")
                            .append(flow.words())
                            .append(" in ")
                            .append(flow.file())
                            .append(" goes by the answer ")
                            .append(Findings.quoted(answer))
                            .append(", which could no longer be given.");
                }
            });
            return closed.toString();
        }

        private void add(String rule, FormChange change, String sentence) {
            var words = "The field " + Findings.quoted(change.label()) + " (" + change.field() + ")";
            deployment.findings().add(rule, Place.field(file, change.field(), words), words + of + " " + sentence);
        }
    }
}
