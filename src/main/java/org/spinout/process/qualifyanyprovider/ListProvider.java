package org.spinout.process.qualifyanyprovider;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.correspondence.Notices;
import org.spinout.enterprise.Listings;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.EnterpriseVariables;
import org.spinout.process.OwnAnswers;
import org.spinout.process.ProviderCriteria;
import org.springframework.stereotype.Component;

/** Lists the provider, and says when it is checked again. */
@Component
class ListProvider implements JavaDelegate {

    private final OwnAnswers answers;
    private final Listings listings;
    private final ProviderCriteria criteria;
    private final WorkingDays days;
    private final Notices notices;

    ListProvider(OwnAnswers answers, Listings listings, ProviderCriteria criteria, WorkingDays days, Notices notices) {
        this.answers = answers;
        this.listings = listings;
        this.criteria = criteria;
        this.days = days;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var check = answers.findLatest(execution, QualifyAnyProvider.RECHECK_FORM)
                .orElseGet(() -> answers.latest(execution, QualifyAnyProvider.CHECK_FORM));
        var next = days.today().plusYears(1);

        var listed = listings.move(execution.getProcessBusinessKey(), "qualified", null, check.user());

        notices.tellPerson(
                listed.appliedBy(),
                listed.number(),
                listed.providerName() + " is listed",
                "For a year, until it is checked again. Patients choose; no number of them is guaranteed.");
        QualifyAnyProvider.CRITERIA_TEXT.set(
                execution, "- " + String.join("\n- ", criteria.of(listed.serviceLine(), days.today())));
        execution.setVariable("recheckOn", EnterpriseVariables.inForms(next));
    }
}
