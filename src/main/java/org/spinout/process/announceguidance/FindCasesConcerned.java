package org.spinout.process.announceguidance;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.ShownText;
import org.spinout.proposal.Proposal;
import org.spinout.shared.References;
import org.springframework.stereotype.Component;

/** Numbers the announcement and finds the cases that would go back. */
@Component
class FindCasesConcerned implements JavaDelegate {

    private final CasesConcerned cases;
    private final References references;

    FindCasesConcerned(CasesConcerned cases, References references) {
        this.cases = cases;
        this.references = references;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var scheme = AnnounceGuidance.SCHEME.from(execution);
        var announcer = AnnounceGuidance.REQUESTER.from(execution);

        var numbers = cases.goingBack(scheme, announcer).stream()
                .map(Proposal::number)
                .collect(Collectors.joining(" "));

        execution.setProcessBusinessKey(references.next("GD", 4).value());
        AnnounceGuidance.CASES.set(execution, ShownText.fitting(numbers));
    }
}
