package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.BOARD_OPTIONS;
import static org.spinout.process.decideatboard.DecideAtBoard.EQUALITY_OUTDATED;
import static org.spinout.process.decideatboard.DecideAtBoard.PAPER_SUMMARY;
import static org.spinout.process.decideatboard.DecideAtBoard.PAPER_TITLE;
import static org.spinout.process.decideatboard.DecideAtBoard.RECOMMENDATION;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OtherHosts;
import org.spinout.process.ShownText;
import org.spinout.process.developbusinesscase.CaseOverview;
import org.spinout.process.developbusinesscase.EqualityDuty;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.record.Entry;
import org.spinout.shared.Codes;
import org.springframework.stereotype.Component;

/** Takes the case to the board, and writes down what is known of it so that the secretary does not start from nothing. */
@Component
class DraftBoardPaper implements JavaDelegate {

    private static final int LONGEST_SUMMARY = 3000;

    private final Proposals proposals;
    private final BoardMoves moves;
    private final OtherHosts hosts;
    private final BoardPeople people;
    private final CaseOverview overview;
    private final EqualityDuty equality;

    DraftBoardPaper(
            Proposals proposals,
            BoardMoves moves,
            OtherHosts hosts,
            BoardPeople people,
            CaseOverview overview,
            EqualityDuty equality) {
        this.proposals = proposals;
        this.moves = moves;
        this.hosts = hosts;
        this.people = people;
        this.overview = overview;
        this.equality = equality;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(CASE_NUMBER.from(execution));
        var body = BODY_ID.from(execution);
        var decisions = hosts.recordFor(proposal.number(), body);

        moves.refer(proposal.number(), body);
        overview.layOutAsSent(execution, proposal.number());

        EQUALITY_OUTDATED.set(
                execution,
                ShownText.fitting(
                        equality.changedSinceAssessed(proposal.number()).orElse("")));
        BOARD_OPTIONS.set(execution, people.options(people.board(body)));
        PAPER_TITLE.set(execution, proposal.serviceName() + ": business case");
        PAPER_SUMMARY.set(execution, summary(proposal, decisions));
        RECOMMENDATION.set(execution, "To approve the business case of " + proposal.serviceName() + ".");
    }

    private static String summary(Proposal proposal, List<Entry> decisions) {
        var text = proposal.serviceName() + " is delivered by " + proposal.staffCount()
                + " staff and is worth " + proposal.annualValue() + " a year. Its staff ask to run it themselves.\n\n"
                + "So far:\n"
                + decisions.stream()
                        .map(Entry::decision)
                        .map(decision -> "- " + decision.gate() + ": "
                                + Codes.inWords(decision.outcome())
                                + (decision.reasons().isBlank() ? "" : ". " + decision.reasons()))
                        .collect(Collectors.joining("\n"));
        return text.length() <= LONGEST_SUMMARY ? text : text.substring(0, LONGEST_SUMMARY - 1) + "…";
    }
}
