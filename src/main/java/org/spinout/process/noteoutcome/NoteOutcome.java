package org.spinout.process.noteoutcome;

import java.math.BigDecimal;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Measure;
import org.spinout.enterprise.Promise;
import org.spinout.enterprise.PromiseBook;
import org.spinout.enterprise.ServiceMeasures;
import org.spinout.enterprise.Snapshot;
import org.spinout.process.CaseVariables;
import org.spinout.process.ProcessVariable;
import org.spinout.process.WorkingTime;
import org.spinout.process.warnofdistress.EnterpriseDoor;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Notes the figure; none that stands there is replaced. */
@Component
class NoteOutcome implements JavaDelegate {

    private final EnterpriseDoor door;
    private final ServiceMeasures measures;
    private final PromiseBook promises;

    NoteOutcome(EnterpriseDoor door, ServiceMeasures measures, PromiseBook promises) {
        this.door = door;
        this.measures = measures;
        this.promises = promises;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var reporter = REPORTER.from(execution);
        var enterprise = door.admit(CaseVariables.CASE_NUMBER.from(execution), reporter);
        var name = nameOf(enterprise.caseNumber(), PROMISE.from(execution));

        var number = promises.promises(enterprise.caseNumber()).stream()
                .filter(promise -> promise.name().equals(name))
                .findFirst()
                .map(Promise::number)
                .orElseThrow(() -> new Refusal("promise", "exists", "Nothing was promised under \"" + name + "\"."));
        promises.note(
                enterprise.caseNumber(),
                new Snapshot(
                        number,
                        WorkingTime.dayOf(AS_OF.from(execution)),
                        new BigDecimal(FIGURE.from(execution)),
                        SOURCE.from(execution)),
                reporter);

        execution.setProcessBusinessKey(enterprise.caseNumber());
    }

    private static final ProcessVariable<String> REPORTER = new ProcessVariable<>("reporter", String.class);
    private static final ProcessVariable<String> PROMISE = new ProcessVariable<>("promise", String.class);
    private static final ProcessVariable<String> FIGURE = new ProcessVariable<>("figure", String.class);
    private static final ProcessVariable<Date> AS_OF = new ProcessVariable<>("asOf", Date.class);
    private static final ProcessVariable<String> SOURCE = new ProcessVariable<>("source", String.class);

    private String nameOf(String caseNumber, String chosen) {
        return measures.of(caseNumber).stream()
                .filter(measure -> Integer.toString(measure.number()).equals(chosen))
                .findFirst()
                .map(Measure::name)
                .orElse(chosen);
    }
}
