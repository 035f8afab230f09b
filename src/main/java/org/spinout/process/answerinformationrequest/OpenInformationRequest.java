package org.spinout.process.answerinformationrequest;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Directory;
import org.spinout.process.ShownText;
import org.spinout.process.WorkingTime;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.spinout.record.Disposals;
import org.spinout.shared.Days;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Gives the request its number, and starts its clock on the day it was received. */
@Component
class OpenInformationRequest implements JavaDelegate {

    private final References references;
    private final Proposals proposals;
    private final Directory directory;
    private final Answers answers;
    private final ReplyClock clock;
    private final Disposals disposals;

    OpenInformationRequest(
            References references,
            Proposals proposals,
            Directory directory,
            Answers answers,
            ReplyClock clock,
            Disposals disposals) {
        this.references = references;
        this.proposals = proposals;
        this.directory = directory;
        this.answers = answers;
        this.clock = clock;
        this.disposals = disposals;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var officer = AnswerInformationRequest.REQUESTER.from(execution);
        var about = Objects.requireNonNullElse(AnswerInformationRequest.ABOUT_CASE.orNull(execution), "");
        var receivedOn = WorkingTime.dayOf(AnswerInformationRequest.RECEIVED_ON.from(execution));
        requireOwn(about, officer);

        var number = references.next("IR", 4).toString();
        answers.keep(
                number,
                AnswerInformationRequest.START_FORM,
                null,
                officer,
                Map.of(
                        "asker",
                        AnswerInformationRequest.ASKER.from(execution),
                        "informationAsked",
                        AnswerInformationRequest.ASKED.from(execution),
                        "receivedOn",
                        receivedOn,
                        "aboutCase",
                        about));

        execution.setProcessBusinessKey(number);
        AnswerInformationRequest.ABOUT_CASE.set(execution, about);
        AnswerInformationRequest.REQUEST_TEXT.set(execution, ShownText.whole(inWords(number, about, execution)));
        clock.set(execution, clock.following(receivedOn));
    }

    /** The same words whether or not there is such a case, so that nobody learns which numbers exist. */
    private void requireOwn(String about, String officer) {
        var isOwn = about.isEmpty()
                || proposals
                        .find(about)
                        .filter(known -> directory.holds(officer, Role.BOARD_SECRETARIES.group(), known.bodyId()))
                        .isPresent();
        if (!isOwn) {
            throw new Refusal(
                    "aboutCase", "known", "Your body has no case " + about + ". Check the number, or leave it empty.");
        }
    }

    private String inWords(String number, String about, DelegateExecution execution) {
        var received = WorkingTime.dayOf(AnswerInformationRequest.RECEIVED_ON.from(execution));
        return "**" + number + "**, received on " + Days.inWords(received) + " from "
                + AnswerInformationRequest.ASKER.from(execution) + (about.isEmpty() ? "" : ", about " + about)
                + ".\n\n" + AnswerInformationRequest.ASKED.from(execution) + gone(about);
    }

    /** What the body no longer holds, so that nobody looks for it. */
    private String gone(String about) {
        var gone = disposals.goneOf(about).stream()
                .map(part -> part.recordClass().words() + ", " + Days.inWords(Objects.requireNonNull(part.disposedAt()))
                        + ", under " + part.disposalNumber())
                .toList();
        return gone.isEmpty()
                ? ""
                : "\n\n**No longer held**, because it was disposed of: " + String.join("; ", gone) + ".";
    }
}
