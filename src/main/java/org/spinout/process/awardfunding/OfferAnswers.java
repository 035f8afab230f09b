package org.spinout.process.awardfunding;

import java.util.Comparator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The team's answer to its offer, on today's form or on that of the first release, which did not ask about aid. */
@Component
class OfferAnswers {

    private final OwnAnswers answers;

    OfferAnswers(OwnAnswers answers) {
        this.answers = answers;
    }

    Answer of(DelegateExecution execution) {
        return Stream.of(AwardFunding.OFFER_FORM, AwardFunding.FIRST_OFFER_FORM)
                .flatMap(form -> answers.findLatest(execution, form).stream())
                .max(Comparator.comparing(Answer::id))
                .orElseThrow(() ->
                        new Refusal("The offer of " + execution.getProcessBusinessKey() + " has not been answered."));
    }

    void requireNoMoreThan(Money accepted, Money offered) {
        if (accepted.isMoreThan(offered)) {
            throw new Refusal(
                    "acceptedPounds", "max", "You cannot accept " + accepted + ": the offer is " + offered + ".");
        }
    }
}
