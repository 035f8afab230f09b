package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.ACCEPTED_TEXT;
import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;
import static org.spinout.process.awardfunding.AwardFunding.OFFER_FORM;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Takes up the offer, wholly or in part. A part frees the rest at once. */
@Component
class AcceptOffer implements JavaDelegate {

    private final Awards awards;
    private final OwnAnswers answers;
    private final FreedOffers freed;

    AcceptOffer(Awards awards, OwnAnswers answers, FreedOffers freed) {
        this.awards = awards;
        this.answers = answers;
        this.freed = freed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var part = answers.latest(execution, OFFER_FORM).pounds("acceptedPounds");
        var whole = Objects.requireNonNull(awards.get(number).offered());

        var award = awards.accept(number, Objects.requireNonNullElse(part, whole));

        freed.tellIfLess(execution, whole, Objects.requireNonNull(award.accepted()));
        ACCEPTED_TEXT.set(execution, String.valueOf(award.accepted()));
    }
}
