package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.ACCEPTED_TEXT;
import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** Takes up the offer, wholly or in part, and no further than the cap on aid. A part frees the rest at once. */
@Component
class AcceptOffer implements JavaDelegate {

    private final Awards awards;
    private final OfferAnswers answers;
    private final ConfirmedAid confirmed;
    private final FreedOffers freed;

    AcceptOffer(Awards awards, OfferAnswers answers, ConfirmedAid confirmed, FreedOffers freed) {
        this.awards = awards;
        this.answers = answers;
        this.confirmed = confirmed;
        this.freed = freed;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var answer = answers.of(execution);
        var whole = Objects.requireNonNull(awards.get(number).offered());
        var asked = Objects.requireNonNullElse(answer.pounds("acceptedPounds"), whole);

        // An award that began before this check has no such variable, and stays as its team accepted it.
        var taken = Optional.ofNullable(AwardFunding.AID_ALLOWED_PENCE.orNull(execution))
                .map(allowed -> confirmed.keep(number, new Money(allowed), answer))
                .orElse(asked);
        var award = awards.accept(number, taken);

        freed.tellIfLess(execution, whole, taken);
        AwardFunding.OFFER_TAKEN.set(execution, true);
        ACCEPTED_TEXT.set(execution, String.valueOf(award.accepted()));
    }
}
