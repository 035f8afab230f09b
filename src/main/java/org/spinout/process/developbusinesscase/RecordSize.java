package org.spinout.process.developbusinesscase;

import java.util.Comparator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.proposal.Answers;
import org.spinout.proposal.ProposalSize;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Writes the size that the table found into the proposal, or the one to which the board has raised it. */
@Component
class RecordSize implements JavaDelegate {

    private final Proposals proposals;
    private final Answers answers;

    RecordSize(Proposals proposals, Answers answers) {
        this.proposals = proposals;
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution);
        var found = ProposalSize.ofCode(CaseVariables.SIZE.from(execution));

        var size = Stream.concat(Stream.of(found), raised(number)).max(Comparator.naturalOrder());

        CaseVariables.SIZE.set(execution, size.orElse(found).code());
        proposals.withSize(number, size.orElse(found));
    }

    private Stream<ProposalSize> raised(String caseNumber) {
        return answers.findLatest(caseNumber, DevelopBusinessCase.RAISE_FORM).stream()
                .flatMap(answer -> Stream.ofNullable(answer.text("raisedSize")))
                .map(ProposalSize::ofCode);
    }
}
