package org.spinout.process.considerexpressionofinterest;

import static org.spinout.process.considerexpressionofinterest.ConsiderExpressionOfInterest.ARBITER_ASKED;
import static org.spinout.process.considerexpressionofinterest.ConsiderExpressionOfInterest.ARBITER_AVAILABLE;
import static org.spinout.process.considerexpressionofinterest.ConsiderExpressionOfInterest.ARBITER_UNTIL;
import static org.spinout.process.considerexpressionofinterest.ConsiderExpressionOfInterest.REJECTION_ANSWER_BY;
import static org.spinout.process.considerexpressionofinterest.ConsiderExpressionOfInterest.REJECTION_ANSWER_DUE;
import static org.spinout.process.considerexpressionofinterest.ConsiderExpressionOfInterest.REJECTION_CHOICES;
import static org.spinout.process.considerexpressionofinterest.ConsiderExpressionOfInterest.REJECTION_ROUNDS;
import static org.spinout.process.considerexpressionofinterest.ConsiderExpressionOfInterest.TEAM_MAY_ANSWER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.spin.Spin;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.CaseVariables;
import org.spinout.process.WorkingTime;
import org.spinout.proposal.Rounds;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** What a team may do about a rejection, and until when; laid out for its form. */
@Component
class RejectionAnswers {

    private final Rounds rounds;
    private final ExpressionSettings settings;
    private final WorkingDays days;
    private final WorkingTime time;

    RejectionAnswers(Rounds rounds, ExpressionSettings settings, WorkingDays days, WorkingTime time) {
        this.rounds = rounds;
        this.settings = settings;
        this.days = days;
        this.time = time;
    }

    void layOut(DelegateExecution execution) {
        var host = BodyKind.valueOf(CaseVariables.BODY_KIND.from(execution));
        var round = rounds.current(CaseVariables.CASE_NUMBER.from(execution));
        var all = settings.rounds(host);
        var arbiterUntil = days.plus(days.today(), settings.daysToAskTheArbiter(host));
        var mayAsk = Boolean.TRUE.equals(ARBITER_AVAILABLE.orNull(execution))
                && !Boolean.TRUE.equals(ARBITER_ASKED.orNull(execution));

        var choices = new ArrayList<Map<String, String>>();
        if (round < all) {
            choices.add(choice("resubmit", "We change it and send it again"));
        }
        if (mayAsk) {
            choices.add(choice("askArbiter", "We ask the independent arbiter to look again"));
        }
        TEAM_MAY_ANSWER.set(execution, !choices.isEmpty());
        choices.add(choice("leave", "We leave it at that"));
        REJECTION_CHOICES.set(execution, Spin.JSON(choices));
        REJECTION_ROUNDS.set(execution, roundsInWords(round, all) + arbiterInWords(mayAsk, arbiterUntil));
        ARBITER_UNTIL.set(execution, arbiterUntil.toString());
        setDue(execution, time.after(settings.daysToAnswer(host)));
    }

    private void setDue(DelegateExecution execution, Date due) {
        REJECTION_ANSWER_DUE.set(execution, due);
        REJECTION_ANSWER_BY.set(execution, Days.inWords(days.dateOf(due.toInstant())));
    }

    private static String roundsInWords(int round, int all) {
        return "This was round " + round + " of " + all + ". "
                + (round < all
                        ? "You may change your expression of interest and send it again; it keeps its number."
                        : "There is no further round.");
    }

    private static String arbiterInWords(boolean mayAsk, LocalDate until) {
        return mayAsk ? " Until " + Days.inWords(until) + " you may ask the independent arbiter." : "";
    }

    private static Map<String, String> choice(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
