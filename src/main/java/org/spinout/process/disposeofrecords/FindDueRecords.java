package org.spinout.process.disposeofrecords;

import static org.camunda.spin.Spin.JSON;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.record.Disposals;
import org.spinout.record.NewDisposal;
import org.spinout.shared.References;
import org.springframework.stereotype.Component;

/** Gives the disposal its number, and lists what the body may let go today. */
@Component
class FindDueRecords implements JavaDelegate {

    /** More than anybody ticks at once; the rest is there the next time. */
    private static final int MOST = 150;

    private final References references;
    private final Disposals disposals;
    private final Proposals proposals;
    private final Answers answers;

    FindDueRecords(References references, Disposals disposals, Proposals proposals, Answers answers) {
        this.references = references;
        this.disposals = disposals;
        this.proposals = proposals;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var secretary = DisposeOfRecords.REQUESTER.from(execution);
        var authority = DisposeOfRecords.AUTHORITY.from(execution);
        var reasons = DisposeOfRecords.REASONS.from(execution);
        var body = Objects.requireNonNull(execution.getTenantId(), "a secretary acts for a body");

        var number = references.next("DR", 4).toString();
        var due = disposals.due(body);
        answers.keep(
                number,
                DisposeOfRecords.START_FORM,
                null,
                secretary,
                Map.of("authority", authority, "disposalReasons", reasons));

        execution.setProcessBusinessKey(number);
        DisposeOfRecords.ANY_DUE.set(execution, !due.isEmpty());
        DisposeOfRecords.CHOICES.set(execution, JSON(choices(due)));
    }

    private List<Map<String, String>> choices(List<NewDisposal.Item> due) {
        return due.stream()
                .limit(MOST)
                .map(item -> Map.of("value", item.code(), "label", label(item)))
                .toList();
    }

    private String label(NewDisposal.Item item) {
        return item.caseNumber() + " " + proposals.get(item.caseNumber()).serviceName() + ": "
                + item.recordClass().words();
    }
}
