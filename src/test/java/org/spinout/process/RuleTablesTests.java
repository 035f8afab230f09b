package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.BodyKind;
import org.spinout.process.ViabilityFinding.Verdict;
import org.spinout.process.samples.CaseDriver;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** The deployed tables, asked as delegates ask them. */
@SpinoutTest
class RuleTablesTests {

    private final LegalRules legalRules;
    private final SchemeRules schemeRules;
    private final RequiredSteps requiredSteps;
    private final Viability viability;
    private final CaseDriver driver;

    @Autowired
    RuleTablesTests(
            LegalRules legalRules,
            SchemeRules schemeRules,
            RequiredSteps requiredSteps,
            Viability viability,
            CaseDriver driver) {
        this.legalRules = legalRules;
        this.schemeRules = schemeRules;
        this.requiredSteps = requiredSteps;
        this.viability = viability;
        this.driver = driver;
    }

    @Test
    void answersForTheDayOfTheEventAndSaysWhenThereIsNoRule() {
        var notice = legalRules.ask("meetingNoticeClearDays", BodyKind.PCT, LocalDate.of(2010, 7, 1));

        assertThat(notice.count()).isEqualTo(3);
        assertThat(notice.status()).isEqualTo("law");
        assertThat(notice.isUnverified()).isFalse();
        assertThatThrownBy(() -> legalRules.ask("phaseOfTheMoon", BodyKind.PCT, LocalDate.of(2010, 7, 1)))
                .hasMessageContaining("phaseOfTheMoon");
    }

    @Test
    void refusesTheStaffOfABodyTheSchemeIsNotFor() {
        var today = LocalDate.of(2026, 11, 22);

        schemeRules.requireOpen("RIGHT_TO_REQUEST", BodyKind.PCT, today);
        assertThatThrownBy(() -> schemeRules.requireOpen("RIGHT_TO_REQUEST", BodyKind.COUNCIL, today))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("for staff of a primary care trust");
        assertThat(schemeRules
                        .ask("RIGHT_TO_PROVIDE", BodyKind.NHS_TRUST, today)
                        .outsideStep())
                .isEqualTo("assuranceBeforeBoard");
    }

    @Test
    void takesAStepTheTableDoesNotNameForNotNeeded() {
        assertThat(requiredSteps.of("large", "RIGHT_TO_REQUEST", "dueDiligence").amount())
                .isEqualTo(3);
        assertThat(requiredSteps.of("large", "RIGHT_TO_REQUEST", "fireworks").need())
                .isEqualTo(RequiredStep.Need.NONE);
    }

    @Test
    void testsAPlanAgainWithLessMoneyThanItHopedFor() {
        var route = new RouteToStage(driver);
        var number = route.acceptedCase(6, "500000", Map.of());
        assertThatThrownBy(() -> viability.test(number)).hasMessageContaining("has no figures yet");
        var money = new HashMap<>(StageForms.moneyAndForm());
        money.put("openingCashPounds", "25000");
        driver.as("proposer").complete(number, "Activity_OutlineMoneyAndForm", money);

        assertThat(viability.test(number).verdict()).isEqualTo(Verdict.VIABLE);
        var without = viability.test(number, Money.ZERO);
        assertThat(without.verdict()).isEqualTo(Verdict.VIABLE_WITH_CAUTIONS);
        assertThat(without.reasons()).containsExactly("At the lowest point cash covers less than four weeks of cost.");
    }
}
