package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;
import static org.spinout.process.awardfunding.AwardFunding.PANEL_FORM;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Awards;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Sets the money aside in its pot and makes the offer, so that it cannot be promised twice. */
@Component
class ReserveFunds implements JavaDelegate {

    private final Awards awards;
    private final OwnAnswers answers;
    private final OpenPots pots;
    private final Offers offers;

    ReserveFunds(Awards awards, OwnAnswers answers, OpenPots pots, Offers offers) {
        this.awards = awards;
        this.answers = answers;
        this.pots = pots;
        this.offers = offers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = AWARD_NUMBER.from(execution);
        var decision = answers.latest(execution, PANEL_FORM);
        var amount = Objects.requireNonNull(decision.pounds("awardedPounds"));
        var pot = pots.ofCode(Objects.requireNonNull(decision.text("pot")));

        var asked = awards.get(number).product();
        var reservation = awards.offer(number, amount, pot.id(), offers.lastDay());

        AwardFunding.OTHER_PRODUCT.set(execution, pot.kind() != asked.potKind());
        offers.tell(execution, reservation, awards.get(number), decision);
    }
}
