package org.spinout.process.awardfunding;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** On which conditions an offer was made and why: by the panel's own form, or by the round that allocated it. */
@Component
public class AwardTerms {

    private final OwnAnswers answers;

    AwardTerms(OwnAnswers answers) {
        this.answers = answers;
    }

    /**
     * What the panel said with its offer.
     *
     * @param conditions null where there are none beyond the fund's own
     * @param reasons null where none were written down
     */
    public record Terms(
            @Nullable String conditions, @Nullable String reasons) {}

    public Terms of(DelegateExecution execution) {
        return answers.findLatest(execution, AwardFunding.PANEL_FORM)
                .map(panel -> new Terms(panel.text("awardConditions"), panel.text("reasons")))
                .orElseGet(() -> new Terms(
                        AwardFunding.AWARD_CONDITIONS.orNull(execution), AwardFunding.OFFER_REASONS.orNull(execution)));
    }
}
