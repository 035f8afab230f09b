package org.spinout.process.awardfunding;

import java.util.HashMap;
import java.util.Map;

/** The forms that the people of an award send. */
public final class AwardForms {

    private AwardForms() {}

    public static Map<String, Object> tests() {
        return Map.of(
                "socialEnterprise", "yes",
                "healthOutcomes", "yes",
                "beneficiariesInEngland", "yes",
                "bankFinanceUnavailable", "yes",
                "ableToRepay", "yes",
                "meetsFundAims", "yes");
    }

    public static Map<String, Object> appraisal() {
        var form = new HashMap<>(tests());
        form.put("appraisal", "Small, sound, worth it.");
        form.put("recommendation", "invest");
        return form;
    }

    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        var changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    public static Map<String, Object> scores() {
        return Map.of(
                "scoreNeed", 4,
                "scoreBenefit", 4,
                "scoreDelivery", 3,
                "scoreValue", 5,
                "visited", "yes",
                "appraisal", "Visited; the team knows its patients.",
                "recommendation", "invest");
    }

    public static Map<String, Object> invest(String pounds, String pot) {
        return Map.of("outcome", "invest", "awardedPounds", pounds, "pot", pot, "reasons", "It fills a gap.");
    }

    public static Map<String, Object> acceptAll() {
        return acceptAllAfter("0");
    }

    /** All of the offer, and so much support from other public bodies before. */
    public static Map<String, Object> acceptAllAfter(String otherPounds) {
        return Map.of(
                "outcome", "accepted", "otherAidPounds", otherPounds, "aidConfirmed", true, "termsAccepted", true);
    }

    public static Map<String, Object> acceptPart(String pounds) {
        return Map.of(
                "outcome",
                "acceptedInPart",
                "acceptedPounds",
                pounds,
                "otherAidPounds",
                "0",
                "aidConfirmed",
                true,
                "termsAccepted",
                true,
                "reasons",
                "We found cheaper premises.");
    }

    public static Map<String, Object> evidence() {
        return Map.of("evidence", "The plan, version 3.", "spentPounds", "2500", "matchFundingArrived", "yes");
    }
}
