package org.spinout.process.disposeofrecords;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.spinout.fund.AwardState;
import org.spinout.fund.Awards;
import org.spinout.process.CaseMessages;
import org.spinout.proposal.Challenge;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Holds;
import org.spinout.proposal.Proposal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What keeps the records of a case from any disposal, whatever their age. */
@Component
class Impediments {

    /** The model of requests for information, and where it keeps the case it is about. */
    private static final String REQUEST = "answer-information-request";

    private static final String ABOUT = "aboutCase";

    private final RuntimeService runtime;
    private final CaseMessages messages;
    private final Holds holds;
    private final Challenges challenges;
    private final Awards awards;

    Impediments(
            @Lazy RuntimeService runtime, CaseMessages messages, Holds holds, Challenges challenges, Awards awards) {
        this.runtime = runtime;
        this.messages = messages;
        this.holds = holds;
        this.challenges = challenges;
        this.awards = awards;
    }

    /** Each as a sentence; empty when nothing stands in the way. */
    List<String> to(Proposal proposal, boolean ended) {
        var number = proposal.number();
        var found = new ArrayList<String>();
        if (!ended) {
            found.add(number + " has not ended: " + proposal.state().meaning() + ".");
        }
        found.addAll(holds.openInWords(number));
        challenges.of(number).stream()
                .filter(Challenge::isOpen)
                .forEach(challenge -> found.add("The " + challenge.inWords() + " is open."));
        awards.ofCase(number).stream()
                .filter(award -> award.state().isOpen() || award.state() == AwardState.PAYING)
                .forEach(award -> found.add(
                        "The award " + award.number() + " is " + award.state().plainName() + "."));
        messages.asNobody(() -> addRunning(number, found));
        return found;
    }

    private void addRunning(String number, List<String> found) {
        if (runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count()
                > 0) {
            found.add("Something still runs for " + number + ".");
        }
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(REQUEST)
                .variableValueEquals(ABOUT, number)
                .list()
                .forEach(request ->
                        found.add("The information request " + request.getBusinessKey() + " about it is open."));
    }
}
