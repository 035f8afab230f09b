package org.spinout.webapps.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Withdraws a case by the request that Tasklist offers too, with its form and its rules. */
@Component
class Withdrawals {

    private static final String REQUEST = "withdraw-proposal";

    private final RepositoryService models;
    private final FormService forms;
    private final Unguarded unguarded;
    private final ObjectMapper json;

    Withdrawals(RepositoryService models, FormService forms, Unguarded unguarded, ObjectMapper json) {
        this.models = models;
        this.forms = forms;
        this.unguarded = unguarded;
        this.json = json;
    }

    /** The main reasons to choose from, by their codes, as the request's form has them. */
    Map<String, String> reasons() {
        return unguarded.ask(() -> {
            var reasons = new LinkedHashMap<String, String>();
            for (var field : formOf(newest()).path("components")) {
                if (field.path("key").asText().equals("reasonCode")) {
                    StreamSupport.stream(field.path("values").spliterator(), false)
                            .forEach(choice -> reasons.put(
                                    choice.path("value").asText(),
                                    choice.path("label").asText()));
                }
            }
            return reasons;
        });
    }

    /**
     * Asks for it in the name of who is signed on.
     *
     * @throws Refusal when the form or a rule of the case says no
     */
    void withdraw(String caseNumber, String reasonCode, String reasons, boolean confirmed) {
        var fields = Map.<String, Object>of(
                "caseNumber", caseNumber, "reasonCode", reasonCode, "reasons", reasons, "confirmed", confirmed);
        var definition = unguarded.ask(this::newest);
        try {
            forms.submitStartForm(definition, fields);
        } catch (RuntimeException failed) {
            throw refusalIn(failed);
        }
    }

    private String newest() {
        return models.createProcessDefinitionQuery()
                .processDefinitionKey(REQUEST)
                .latestVersion()
                .singleResult()
                .getId();
    }

    private JsonNode formOf(String definition) {
        try (var form = forms.getDeployedStartForm(definition)) {
            return json.readTree(form);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The engine wraps what a rule of ours says. */
    private static RuntimeException refusalIn(RuntimeException failed) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return failed;
    }
}
