package org.spinout.process.qualifyanyprovider;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Listings;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.ProcessVariable;
import org.spinout.process.ProviderCriteria;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Enters an application for a service line with published criteria. */
@Component
class OpenApplication implements JavaDelegate {

    private final Listings listings;
    private final Bodies bodies;
    private final ProviderCriteria criteria;
    private final WorkingDays days;

    OpenApplication(Listings listings, Bodies bodies, ProviderCriteria criteria, WorkingDays days) {
        this.listings = listings;
        this.bodies = bodies;
        this.criteria = criteria;
        this.days = days;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var line = text(execution, "serviceLine");
        var published = criteria.of(line, days.today());
        var commissioner =
                bodies.get(QualifyAnyProvider.COMMISSIONING_BODY.from(execution).strip());
        requirePublished(line, published);

        var application = listings.apply(
                line,
                text(execution, "area"),
                commissioner.id(),
                text(execution, "providerName"),
                (String) execution.getVariable("cqcNumber"),
                QualifyAnyProvider.APPLICANT.from(execution));

        execution.setProcessBusinessKey(application.number());
        QualifyAnyProvider.APPLICATION_NUMBER.set(execution, application.number());
        execution.setVariable("lineText", LINES.getOrDefault(line, line));
        QualifyAnyProvider.CRITERIA_TEXT.set(execution, "- " + String.join("\n- ", published));
        QualifyAnyProvider.DELISTING_REASON.set(execution, "recheckFailed");
        execution.setVariable(
                "applicationText",
                "**Registered with the Care Quality Commission:** " + text(execution, "cqcRegistered")
                        + ". **Insured:** "
                        + text(execution, "insured") + ".\n\n**Staff:** " + text(execution, "staffing")
                        + "\n\n**Quality:** " + text(execution, "quality"));
    }

    private static final Map<String, String> LINES = Map.of(
            "audiology", "adult hearing",
            "podiatry", "podiatry",
            "backAndNeckPain", "back and neck pain",
            "continence", "continence",
            "diagnostics", "diagnostic tests close to home",
            "woundHealing", "leg ulcers and wound healing",
            "talkingTherapies", "talking therapies",
            "wheelchairs", "wheelchairs for children");

    private static void requirePublished(String line, List<String> published) {
        if (published.isEmpty()) {
            throw new Refusal(
                    "serviceLine",
                    "open",
                    "No criteria are published for " + line + ", so nobody can apply for it yet.");
        }
    }

    private static String text(DelegateExecution execution, String name) {
        return new ProcessVariable<>(name, String.class).from(execution);
    }
}
