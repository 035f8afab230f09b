package org.spinout.process.holdboardmeeting;

import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_NUMBER;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.MEETING_STANDING;
import static org.spinout.process.holdboardmeeting.HoldBoardMeeting.PAPERS_FORM;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItem;
import org.spinout.board.AgendaItems;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes out what the secretary took out and what this board can never decide, and notes whether the meeting goes ahead. */
@Component
class RecordPapers implements JavaDelegate {

    private final Answers answers;
    private final AgendaItems items;
    private final Agenda agenda;
    private final ItemForecast forecast;
    private final Referrals referrals;

    RecordPapers(Answers answers, AgendaItems items, Agenda agenda, ItemForecast forecast, Referrals referrals) {
        this.answers = answers;
        this.items = items;
        this.agenda = agenda;
        this.forecast = forecast;
        this.referrals = referrals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var papers = answers.latest(MEETING_NUMBER.from(execution), PAPERS_FORM);

        takeOut(papers, execution);
        sendBackWhatCanNeverBeDecided(papers, execution);

        MEETING_STANDING.set(execution, papers.text("outcome"));
    }

    private void takeOut(Answer papers, DelegateExecution execution) {
        var takenOut =
                Chosen.in(papers, "itemsTakenOut").stream().map(Long::valueOf).toList();
        if (takenOut.isEmpty()) {
            return;
        }
        var reasons = papers.text("takenOutReasons");
        if (reasons == null || reasons.isBlank()) {
            throw new Refusal("takenOutReasons", "required", "Say why you take these items out.");
        }
        var onAgenda =
                items.of(papers.caseNumber()).stream().map(AgendaItem::id).toList();
        if (takenOut.containsAll(onAgenda)) {
            throw new Refusal(
                    "itemsTakenOut", "some", "Nothing would be left to decide. Adjourn or cancel the meeting instead.");
        }
        takenOut.stream().filter(onAgenda::contains).forEach(items::putOff);
        agenda.show(execution);
        agenda.forecast(execution);
    }

    private void sendBackWhatCanNeverBeDecided(Answer papers, DelegateExecution execution) {
        var hopeless = agenda.hopeless(papers.caseNumber());
        if (hopeless.isEmpty()) {
            return;
        }
        if ("hold".equals(papers.text("outcome"))
                && hopeless.size() == items.of(papers.caseNumber()).size()) {
            throw new Refusal(
                    "outcome",
                    "quorum",
                    "This board can never have a quorum for any item that is left. Cancel the meeting: you are then"
                            + " asked for each item whether to seek a dispensation or another body.");
        }
        for (var item : hopeless) {
            referrals.putOff(item, papers.user(), papers.caseNumber(), forecast.words(item));
            referrals.sendBack(item);
        }
        if ("hold".equals(papers.text("outcome"))) {
            agenda.show(execution);
            agenda.forecast(execution);
        }
    }
}
