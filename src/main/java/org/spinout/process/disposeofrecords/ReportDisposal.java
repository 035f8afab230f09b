package org.spinout.process.disposeofrecords;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.record.Disposal;
import org.spinout.record.Disposals;
import org.springframework.stereotype.Component;

/** Tells the two people what went, and what was kept back after all and why. */
@Component
class ReportDisposal implements JavaDelegate {

    private final Disposals disposals;
    private final Notices notices;

    ReportDisposal(Disposals disposals, Notices notices) {
        this.disposals = disposals;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var disposal = disposals.get(execution.getProcessBusinessKey());

        var text = disposal.parts().stream().map(ReportDisposal::line).collect(Collectors.joining("\n"));

        List.of(disposal.askedBy(), Objects.requireNonNull(disposal.decidedBy()))
                .forEach(person -> notices.tellPerson(
                        person, disposal.number(), "Disposal " + disposal.number() + " is done", text));
    }

    private static String line(Disposal.Part part) {
        var what = part.caseNumber() + ", " + part.recordClass().words() + ": ";
        return part.isDone()
                ? what + part.records() + " records were disposed of."
                : what + "kept back. " + part.keptBecause();
    }
}
