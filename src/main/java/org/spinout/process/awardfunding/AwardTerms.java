package org.spinout.process.awardfunding;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.spinout.process.OwnAnswers;
import org.spinout.process.ProcessVariable;
import org.spinout.proposal.Answer;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** On which conditions an offer was made and why: by the panel's own form, or by the round that allocated it. */
@Component
public class AwardTerms {

    private final OwnAnswers answers;
    private final HistoryService history;

    AwardTerms(OwnAnswers answers, @Lazy HistoryService history) {
        this.answers = answers;
        this.history = history;
    }

    /**
     * What the panel said with its offer.
     *
     * @param conditions null where there are none beyond the fund's own
     * @param reasons null where none were written down
     */
    public record Terms(
            @Nullable String conditions, @Nullable String reasons) {}

    /** For a step of the award itself. */
    public Terms of(DelegateExecution execution) {
        return answers.findLatest(execution, AwardFunding.PANEL_FORM)
                .map(AwardTerms::saidBy)
                .orElseGet(() -> new Terms(
                        AwardFunding.AWARD_CONDITIONS.orNull(execution), AwardFunding.OFFER_REASONS.orNull(execution)));
    }

    /** For what is written beside the award. @param instance which may have gone on, or have ended, since its offer */
    public Terms of(String instance) {
        return answers.findLatest(instance, AwardFunding.PANEL_FORM)
                .map(AwardTerms::saidBy)
                .orElseGet(() -> new Terms(
                        text(instance, AwardFunding.AWARD_CONDITIONS), text(instance, AwardFunding.OFFER_REASONS)));
    }

    private static Terms saidBy(Answer panel) {
        return new Terms(panel.text("awardConditions"), panel.text("reasons"));
    }

    private @Nullable String text(String instance, ProcessVariable<String> variable) {
        var kept = history.createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName(variable.name())
                .singleResult();
        return kept == null ? null : (String) kept.getValue();
    }
}
