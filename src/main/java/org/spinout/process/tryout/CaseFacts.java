package org.spinout.process.tryout;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.stereotype.Component;

/** The facts of a case as its processes know them, asked with the rights of whoever asks. */
@Component
class CaseFacts {

    private static final List<String> SIMPLE =
            List.of("string", "boolean", "integer", "long", "short", "double", "date");

    private final HistoryService history;

    CaseFacts(HistoryService history) {
        this.history = history;
    }

    /**
     * What the case knows of these facts, as one would enter it: the newest value of each. Nothing of a case that is not
     * there or not for this person.
     */
    Map<String, String> of(String caseNumber, List<Question> questions) {
        var instances =
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                        .map(HistoricProcessInstance::getId)
                        .collect(Collectors.toSet());
        var facts = new HashMap<String, String>();
        if (instances.isEmpty()) {
            return facts;
        }
        for (var question : questions) {
            history
                    .createHistoricVariableInstanceQuery()
                    .variableName(question.name())
                    .processInstanceIdIn(instances.toArray(String[]::new))
                    .disableBinaryFetching()
                    .disableCustomObjectDeserialization()
                    .list()
                    .stream()
                    .filter(variable -> SIMPLE.contains(variable.getTypeName()) && variable.getValue() != null)
                    .max(Comparator.comparing(HistoricVariableInstance::getCreateTime))
                    .ifPresent(variable -> facts.put(question.name(), entered(variable.getValue())));
        }
        return facts;
    }

    /** As one would enter it. */
    static String entered(Object value) {
        return value instanceof Date date
                ? date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString()
                : value.toString();
    }
}
