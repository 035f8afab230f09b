package org.spinout.resilience;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.springframework.context.ApplicationContext;

/** What a fixture leaves open after a launch, and a body that is about to be succeeded. */
record EnterpriseUnderWay(ApplicationContext application) {

    /** A provider is listed, and the enterprise may not be able to pay its debts. */
    void leave(String number) {
        var listed = driver().as("proposer").start("qualify-any-provider", listing());
        driver().as("commissioner")
                .complete(
                        listed,
                        "Activity_CheckProvider",
                        Map.of("outcome", "qualified", "reasons", "All criteria are met."));
        driver().as("commissioner").start("warn-of-distress", EarlierForms.warning(number));
        driver().runDueJobs();
    }

    /** A case whose body has a successor, which somebody else has still to approve. */
    void leaveSuccession(String service) {
        var people = new NewPeople(application.getBean(IdentityService.class), driver());
        var predecessor = body("Derby Care Trust");
        var successor = body("Derby Community Trust");
        driver().as(people.somebody("proposers", predecessor))
                .start("spin-out-service", StageForms.start(service, 6, "500000"));
        var succession = driver().as("admin")
                .start(
                        "succeed-body",
                        Map.of(
                                "predecessor",
                                predecessor,
                                "effectiveDay",
                                CaseDriver.inWords(application
                                        .getBean(WorkingDays.class)
                                        .today()
                                        .plusDays(1)),
                                "legalBasis",
                                "Health and Social Care Act 2012, transfer scheme",
                                "legalDocument",
                                "SI 2013/235",
                                "successor1",
                                successor,
                                "teamsFollow",
                                "yes",
                                "roleToo",
                                "none"));
        driver().as("admin").complete(succession, "Activity_ReviewRehearsal", Map.of("outcome", "submit"));
    }

    private String body(String name) {
        return driver().as("admin")
                .start("register-body", Map.of("bodyName", name, "kind", "PCT", "region", "East Midlands"));
    }

    private static Map<String, Object> listing() {
        return new HashMap<>(Map.of(
                "serviceLine", "podiatry",
                "area", "Derby",
                "commissioningBody", "b1001",
                "providerName", "Ripplez CIC",
                "cqcRegistered", "no",
                "insured", "yes",
                "staffing", "Two podiatrists",
                "quality", "A yearly audit",
                "priceAccepted", true,
                "noVolume", true));
    }

    private CaseDriver driver() {
        return application.getBean(CaseDriver.class);
    }
}
