package org.spinout.process.qualifyanyprovider;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.enterprise.Listings;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Tells the applicant why it is not listed; it may apply again. */
@Component
class RefuseProvider implements JavaDelegate {

    private final OwnAnswers answers;
    private final Listings listings;
    private final Notices notices;

    RefuseProvider(OwnAnswers answers, Listings listings, Notices notices) {
        this.answers = answers;
        this.listings = listings;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var check = answers.latest(execution, QualifyAnyProvider.CHECK_FORM);

        var refused =
                listings.move(execution.getProcessBusinessKey(), "refused", check.text("reasonCode"), check.user());

        notices.tellPerson(
                refused.appliedBy(),
                refused.number(),
                refused.providerName() + " is not listed",
                "The reasons: " + check.text("reasons") + " You may apply again.");
    }
}
