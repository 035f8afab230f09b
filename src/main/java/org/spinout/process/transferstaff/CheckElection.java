package org.spinout.process.transferstaff;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Checks the counts and days of an election, and says who speaks for staff after it. */
@Component
class CheckElection implements JavaDelegate {

    private final OwnAnswers answers;

    CheckElection(OwnAnswers answers) {
        this.answers = answers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, TransferStaff.ELECTION_FORM);
        PersonalData.refuse(form);
        FormDates.requireOrder(
                FormDates.Named.of(form, "electionInvitedOn", "the invitation"),
                FormDates.Named.of(form, "electionClosedOn", "the close"));
        var elected = Counts.orNone(form, "electionElected");
        if (elected > Counts.of(form, "electionPlaces") || elected > Counts.of(form, "electionInvited")) {
            throw new Refusal(
                    "electionElected",
                    "max",
                    "The counts do not add up: " + elected + " cannot be elected to "
                            + Counts.of(form, "electionPlaces") + " places by " + Counts.of(form, "electionInvited")
                            + " who were invited.");
        }

        TransferStaff.SPOKEN_FOR.set(execution, elected > 0);
        TransferStaff.REPRESENTATION.set(
                execution,
                elected > 0 ? elected + " elected representatives" : "nobody, so each member of staff is told");
    }
}
