package org.spinout.process;

import java.util.HashMap;
import java.util.Map;

/** What the officers of an enterprise write into their forms. */
public final class EnterpriseForms {

    private EnterpriseForms() {}

    public static Map<String, Object> figures(String seen, String missed) {
        return Map.of("figure1", seen, "figure2", missed, "cashCoverWeeks", 12);
    }

    /** A good year: a surplus of £20,000, of which a group gets £1,000. */
    public static Map<String, Object> year() {
        var report = new HashMap<String, Object>(Map.of(
                "benefitDelivered", "Every young mother was offered a nurse.",
                "turnoverPounds", "510000",
                "surplusPounds", "20000",
                "reinvestedPounds", "15000",
                "retainedPounds", "4000",
                "dividendsPaid", "no",
                "grantsMade", "yes",
                "grantedPounds", "1000",
                "grant1Group", "Osmaston parents' group",
                "grant1Pounds", "1000"));
        report.putAll(Map.of(
                "grant1Purpose", "A playroom",
                "directorsPayPounds", "60000",
                "underValueGiven", "no",
                "consulted", "Forty families at two open days",
                "consultationOutcome", "We now visit until eight in the evening.",
                "staffCount", 11,
                "staffOwners", 8));
        return report;
    }
}
