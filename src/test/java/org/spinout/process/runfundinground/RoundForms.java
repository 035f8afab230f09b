package org.spinout.process.runfundinground;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.samples.CaseDriver;

/** What people write in the forms of a round, where nothing else matters. */
public final class RoundForms {

    private RoundForms() {}

    public static Map<String, Object> opening(CaseDriver driver, String revenueGrants) {
        return new HashMap<>(Map.of(
                "roundTitle", "Autumn round",
                "roundPurpose", "Working capital for new enterprises.",
                "moneyOf", "thisYear",
                "revenueGrantPounds", revenueGrants,
                "closesOn", driver.dayAfterWorkingDays(10),
                "closesTime", "12:00",
                "partAwards", "yes",
                "scoreDifference", 15,
                "oneScorerUpToPounds", "20000"));
    }

    public static Map<String, Object> writing(String pounds, String least) {
        var form = new HashMap<String, Object>();
        form.put("outcome", "submitted");
        form.put("product", "revenueGrant");
        form.put("amountPounds", pounds);
        form.put("leastUsefulPounds", least);
        form.put("purpose", "Two more nurses");
        form.put("need", "Patients wait for nine weeks.");
        form.put("benefit", "They wait for two.");
        form.put("delivery", "Hired by June; the risk is the market.");
        form.put("valueForMoney", "Without it nothing changes.");
        form.put("firstMilestone", "The first nurse is trained.");
        form.put("matchFunding", "no");
        form.put("agreed", true);
        return form;
    }

    public static Map<String, Object> tests() {
        return new HashMap<>(Map.of(
                "socialEnterprise", "yes",
                "healthOutcomes", "yes",
                "beneficiariesInEngland", "yes",
                "bankFinanceUnavailable", "yes",
                "ableToRepay", "yes",
                "meetsFundAims", "yes"));
    }

    public static Map<String, Object> scores(int points) {
        var form = new HashMap<String, Object>();
        form.put("outcome", "scored");
        List.of("Need", "Benefit", "Delivery", "Value").forEach(criterion -> {
            form.put("score" + criterion, points);
            form.put("comment" + criterion, "Worth " + points + " points.");
        });
        return form;
    }

    public static Map<String, Object> visited(CaseDriver driver) {
        return Map.of(
                "outcome",
                "visited",
                "visitedOn",
                CaseDriver.inWords(driver.now().atZone(WorkingDays.LONDON).toLocalDate()),
                "visitNote",
                "A team that knows its patients.");
    }

    public static Map<String, Object> decision(CaseDriver driver) {
        return Map.of(
                "outcome",
                "decided",
                "publishOn",
                driver.dayAfterWorkingDays(5),
                "reserveUntil",
                driver.dayAfterWorkingDays(60),
                "reasons",
                "The best of a strong field.");
    }
}
