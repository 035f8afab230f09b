package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may propose what: {@code schemeRules} and {@code proposalEligibility}. */
class ProposalRulesTableTests {

    private final DecisionTable schemes = DecisionTable.named("schemeRules");
    private final DecisionTable eligibility = DecisionTable.named("proposalEligibility");

    @ParameterizedTest(name = "{0} at {1}: {2}, {3}")
    @CsvSource(nullValues = "-", textBlock = """
            RIGHT_TO_REQUEST,      PCT,                  true,  assuranceAfterBoard,  true,  true,  3, 5
            RIGHT_TO_REQUEST,      NHS_TRUST,            false, none,                 false, false, -, -
            RIGHT_TO_REQUEST,      COUNCIL,              false, none,                 false, false, -, -
            RIGHT_TO_PROVIDE,      PCT,                  true,  assuranceBeforeBoard, true,  false, 1, 10
            RIGHT_TO_PROVIDE,      NHS_FOUNDATION_TRUST, true,  assuranceBeforeBoard, true,  false, 1, 10
            RIGHT_TO_PROVIDE,      COUNCIL,              true,  assuranceBeforeBoard, true,  false, 1, 10
            RIGHT_TO_PROVIDE,      GP_PRACTICE,          true,  assuranceBeforeBoard, true,  false, 1, 10
            RIGHT_TO_PROVIDE,      NATIONAL,             false, none,                 false, false, -, -
            PUBLIC_SERVICE_MUTUAL, NHS_TRUST,            true,  none,                 false, false, -, -
            PUBLIC_SERVICE_MUTUAL, ICB,                  true,  none,                 false, false, -, -
            PUBLIC_SERVICE_MUTUAL, COUNCIL,              true,  none,                 false, false, -, 5
            PUBLIC_SERVICE_MUTUAL, PCT,                  false, none,                 false, false, -, -
            RIGHT_TO_DREAM,        PCT,                  false, none,                 false, false, -, -
            """)
    void setsTheSchemesRules(
            String scheme,
            String body,
            boolean mayApply,
            String outside,
            boolean region,
            boolean wave,
            Integer least,
            Integer most) {
        var rule = schemes.answerTo(Map.of("scheme", scheme, "bodyKind", body, "onDate", "2026-11-22"));

        assertThat(rule)
                .containsEntry("mayApply", mayApply)
                .containsEntry("outsideStep", outside)
                .containsEntry("regionNotified", region)
                .containsEntry("wave", wave)
                .containsEntry("arbiter", false);
        assertThat(rule.get("minTermYears")).isEqualTo(least);
        assertThat(rule.get("maxTermYears")).isEqualTo(most);
        assertThat(rule.get("reason") == null).isEqualTo(mayApply);
    }

    @Test
    void shipsWithEveryWindowOpen() {
        for (var scheme : new String[] {"RIGHT_TO_REQUEST", "RIGHT_TO_PROVIDE", "PUBLIC_SERVICE_MUTUAL"}) {
            for (var kind : new String[] {"PCT", "NHS_TRUST", "COUNCIL"}) {
                var rule = schemes.answerTo(Map.of("scheme", scheme, "bodyKind", kind, "onDate", "2026-11-22"));
                assertThat(rule).doesNotContainKeys("windowOpens", "windowCloses");
            }
        }
    }

    @ParameterizedTest(name = "{0} = {1} under {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
            mayApply,              true,  RIGHT_TO_REQUEST, -
            mayApply,              false, RIGHT_TO_REQUEST, bodyUnsuitable
            serviceDescribed,      false, RIGHT_TO_REQUEST, informationInadequate
            staffInFavour,         1,     RIGHT_TO_REQUEST, nonCompliant
            staffInFavour,         2,     RIGHT_TO_REQUEST, -
            serviceClosing,        yes,   RIGHT_TO_REQUEST, serviceBeingStopped
            inProcurement,         yes,   RIGHT_TO_REQUEST, alreadyInProcurement
            clinicallyAppropriate, no,    RIGHT_TO_REQUEST, -
            clinicallyAppropriate, no,    RIGHT_TO_PROVIDE, notClinicallyAppropriate
            clinicallyAppropriate, yes,   RIGHT_TO_PROVIDE, -
            """)
    void findsTheReasonAgainst(String fact, String value, String scheme, String expected) {
        var facts = new HashMap<String, Object>(Map.of(
                "mayApply",
                true,
                "serviceDescribed",
                true,
                "staffInFavour",
                6,
                "serviceClosing",
                "no",
                "inProcurement",
                "no",
                "clinicallyAppropriate",
                "yes"));
        facts.put("scheme", scheme);
        facts.put(fact, typed(value));

        var found = eligibility.answerTo(facts);

        assertThat(found).containsEntry("eligible", expected == null);
        assertThat(found.get("reasonCode")).isEqualTo(expected);
        assertThat((String) found.get("reason")).isNotBlank();
    }

    private static Object typed(String value) {
        return switch (value) {
            case "true", "false" -> Boolean.valueOf(value);
            case "yes", "no" -> value;
            default -> Integer.valueOf(value);
        };
    }
}
