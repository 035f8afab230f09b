package org.spinout.process.qualifyanyprovider;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.enterprise.Listings;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Takes the provider off the list, and tells it why. */
@Component
class DelistProvider implements JavaDelegate {

    private final OwnAnswers answers;
    private final Listings listings;
    private final Notices notices;

    DelistProvider(OwnAnswers answers, Listings listings, Notices notices) {
        this.answers = answers;
        this.listings = listings;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var recheck = answers.findLatest(execution, QualifyAnyProvider.RECHECK_FORM);
        var reason = recheck.map(form -> form.text("reasonCode"))
                .orElseGet(() -> QualifyAnyProvider.DELISTING_REASON.from(execution));

        var delisted = listings.move(
                execution.getProcessBusinessKey(),
                "delisted",
                reason,
                recheck.map(Answer::user).orElse("request"));

        notices.tellPerson(
                delisted.appliedBy(),
                delisted.number(),
                delisted.providerName() + " is no longer listed",
                "It may apply again when it meets the criteria.");
    }
}
