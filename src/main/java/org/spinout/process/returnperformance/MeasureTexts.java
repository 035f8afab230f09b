package org.spinout.process.returnperformance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.enterprise.ServiceMeasures;
import org.springframework.stereotype.Component;

/** Puts the measures on the form of a return, a row each; rows without a measure stay empty and are not shown. */
@Component
class MeasureTexts {

    private final ServiceMeasures measures;

    MeasureTexts(ServiceMeasures measures) {
        this.measures = measures;
    }

    /** @return whether there are any */
    boolean putOn(DelegateExecution execution) {
        var known = measures.of(execution.getProcessBusinessKey());
        for (var row = 1; row <= ReturnPerformance.MOST_MEASURES; row++) {
            execution.setVariable(
                    "measure" + row + "Text",
                    row <= known.size() ? known.get(row - 1).inWords() : "");
        }
        return !known.isEmpty();
    }
}
