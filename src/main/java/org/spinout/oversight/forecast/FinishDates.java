package org.spinout.oversight.forecast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.spinout.organisation.WorkingDays;
import org.spinout.oversight.Stage;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The honest finish date: no promise and no single day, but the range in which half to four in five of comparable cases
 * had finished, with the number of cases behind it, and nothing at all where these are too few.
 *
 * <p>For a stage, a case has finished when it left the stage, with whatever decision; one that was withdrawn, lapsed or
 * was given up there is counted as open until that day, for it never came to the stage's end. For the launch, every stay
 * in the present stage is followed from its first day to the day the service went live; a case that ended otherwise is
 * counted as open until it ended. So the date of the launch holds for cases that go on.
 *
 * <p>History is read anew once it is an hour old.
 */
@Component
@Transactional(readOnly = true)
public class FinishDates {

    private static final double HALF = 0.5;
    private static final double FOUR_IN_FIVE = 0.8;

    private final Proposals proposals;
    private final Holds holds;
    private final WorkingDays days;
    private final StageHistory history;
    private final int leastCases;

    /** @param leastCases below how many comparable cases nothing is said; at least 2 */
    FinishDates(
            Proposals proposals,
            Holds holds,
            WorkingDays days,
            StageHistory history,
            @Value("${spinout.forecast.least-cases}") int leastCases) {
        if (leastCases < 2) {
            throw new IllegalArgumentException(
                    "spinout.forecast.least-cases is " + leastCases + "; a date needs at least 2 cases behind it");
        }
        this.proposals = proposals;
        this.holds = holds;
        this.days = days;
        this.history = history;
        this.leastCases = leastCases;
    }

    /** What history says of a case; nothing of one that is unknown, has ended, is live, or is held. */
    public Optional<Forecast> of(String caseNumber) {
        return proposals
                .find(caseNumber)
                .filter(proposal -> !holds.isHeld(caseNumber))
                .flatMap(proposal -> Stage.of(proposal.state()).map(stage -> of(proposal, stage)));
    }

    private Forecast of(Proposal proposal, Stage stage) {
        var elapsed = history.workingDaysInStage(proposal, stage);
        return new Forecast(
                stage,
                elapsed,
                range(proposal, new Question(stage, Goal.LEAVE_STAGE), elapsed),
                range(proposal, new Question(stage, Goal.LAUNCH), elapsed));
    }

    private Optional<FinishRange> range(Proposal proposal, Question question, int elapsed) {
        var told = history.read();
        return Arrays.stream(Comparison.values())
                .flatMap(comparison -> Group.of(proposal, comparison)
                        .flatMap(group -> range(told.of(question, group, proposal.number()), elapsed, comparison))
                        .stream())
                .findFirst();
    }

    private Optional<FinishRange> range(Durations durations, int elapsed, Comparison compared) {
        var cases = durations.casesLastingAtLeast(elapsed);
        if (cases < leastCases) {
            return Optional.empty();
        }
        var estimate = new ProductLimit(durations, elapsed);
        var half = estimate.daysUntil(HALF);
        var fourInFive = estimate.daysUntil(FOUR_IN_FIVE);
        return half.isEmpty()
                ? Optional.empty()
                : Optional.of(new FinishRange(
                        dayAfter(half.getAsInt() - elapsed),
                        fourInFive.isEmpty() ? null : dayAfter(fourInFive.getAsInt() - elapsed),
                        cases,
                        compared));
    }

    private LocalDate dayAfter(int workingDays) {
        return days.plus(days.today(), workingDays);
    }
}
