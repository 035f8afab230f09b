package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.INELIGIBILITY;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.spinout.record.DecisionRecord;
import org.spinout.record.NewEntry;
import org.springframework.stereotype.Component;

/** Enters what the table of the six tests found, with the fund manager's answers as its evidence. */
@Component
class RecordEligibility implements JavaDelegate {

    private final OwnAnswers answers;
    private final DecisionRecord record;

    RecordEligibility(OwnAnswers answers, DecisionRecord record) {
        this.answers = answers;
        this.record = record;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var failures = INELIGIBILITY.from(execution);
        var tests = testsOf(execution);
        var eligible = failures.isEmpty();

        record.enter(new NewEntry(
                tests.caseNumber(),
                "Funding eligibility",
                eligible ? "eligible" : "notEligible",
                eligible ? null : String.valueOf(failures.get(0)),
                EligibilityTest.inWords(failures),
                tests.user(),
                "fundManagers",
                Objects.requireNonNull(execution.getTenantId()),
                List.of(tests.reference()),
                List.of()));

        AwardFunding.ELIGIBLE.set(execution, eligible);
    }

    /** A small award is tested on its short appraisal, any other on the form of its own. */
    private Answer testsOf(DelegateExecution execution) {
        return Stream.of(AwardFunding.ELIGIBILITY_FORM, AwardFunding.SHORT_APPRAISAL_FORM)
                .flatMap(form -> answers.findLatest(execution, form).stream())
                .max(Comparator.comparing(Answer::id))
                .orElseThrow(() ->
                        new IllegalStateException("Nobody has tested the bid of " + execution.getProcessBusinessKey()));
    }
}
