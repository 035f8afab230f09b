package org.spinout.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalRulesTableTests {

    private final DecisionTable rules = DecisionTable.named("legalRules");

    @ParameterizedTest(name = "{0} for {1} on {2} is {3}, by {4}")
    @CsvSource(textBlock = """
            meetingNoticeClearDays,           PCT,       2010-07-01, 3,      law
            meetingNoticeClearDays,           COUNCIL,   2026-07-01, 5,      unverified
            meetingNoticeClearDays,           NHS_TRUST, 2026-07-01, 5,      unverified
            quorumOneIn,                      PCT,       2010-07-01, 3,      unverified
            quorumLeastOfficers,              PCT,       2010-07-01, 1,      unverified
            quorumLeastOfficers,              COUNCIL,   2026-07-01, 0,      unverified
            quorumLeastNonOfficers,           PCT,       2010-07-01, 1,      unverified
            urgentMeetingNoticeClearDays,     PCT,       2010-07-01, 1,      unverified
            requisitionOneIn,                 PCT,       2010-07-01, 3,      law
            requisitionAnswerDays,            PCT,       2010-07-01, 7,      law
            requisitionAnswerDays,            ICB,       2026-07-01, 7,      unverified
            quorumLeastNonOfficers,           COUNCIL,   2026-07-01, 0,      unverified
            dispensingAuthority,              PCT,       2010-07-01, 1,      unverified
            dispensingAuthority,              COUNCIL,   2026-07-01, 1,      law
            dispensingAuthority,              ICB,       2026-07-01, 1,      unverified
            employeeLiabilityInformationDays, PCT,       2010-08-01, 14,     law
            employeeLiabilityInformationDays, PCT,       2014-04-30, 14,     law
            employeeLiabilityInformationDays, NHS_TRUST, 2014-05-01, 28,     law
            employeeLiabilityInformationDays, NHS_TRUST, 2026-11-22, 28,     law
            minimalAssistanceCap,             PCT,       2012-08-24, 200000, unverified
            minimalAssistanceCap,             NHS_TRUST, 2023-01-03, 200000, unverified
            minimalAssistanceCap,             NHS_TRUST, 2023-01-04, 315000, law
            cqcRegistrationNeeded,            PCT,       2010-08-01, 0,      unverified
            cqcRegistrationNeeded,            NHS_TRUST, 2026-08-01, 1,      unverified
            pensionNeedsSignedContract,       NHS_TRUST, 2026-08-01, 1,      law
            standstillWorkingDays,            ICB,       2026-08-01, 8,      law
            procurementStandstillWorkingDays, COUNCIL,   2026-08-01, 8,      unverified
            conditionalSignatureLongStopWorkingDays, PCT, 2010-08-01, 130,   setting
            shadowRunningMostExtensions,      PCT,       2010-08-01, 2,      setting
            insuranceEvidenceMostDays,        PCT,       2010-08-01, 90,     setting
            reservedContractMostYears,        COUNCIL,   2016-08-01, 3,      unverified
            reservedContractMostYears,        COUNCIL,   2026-08-01, 5,      law
            expressionDecisionDays,           NHS_TRUST, 2026-08-01, 30,     setting
            patientEngagementWorkingDays,     PCT,       2010-08-01, 20,     setting
            patientReportAnswerWorkingDays,   ICB,       2026-08-01, 20,     unverified
            scrutinyAnswerWorkingDays,        PCT,       2010-08-01, 30,     setting
            ballotTurnoutPercent,             PCT,       2010-08-01, 50,     setting
            ballotIsBinding,                  PCT,       2010-08-01, 0,      setting
            businessCaseMostReturns,          PCT,       2010-08-01, 3,      setting
            registrarAnswerWorkingDays,       PCT,       2010-08-01, 15,     setting
            careQualityValidationWorkingDays, ICB,       2026-08-01, 5,      guidance
            careQualityDecisionDays,          ICB,       2026-08-01, 70,     guidance
            careQualityRepresentationDays,    ICB,       2026-08-01, 28,     law
            careQualityAppealDays,            ICB,       2026-08-01, 28,     unverified
            employersLiabilityLeastPounds,    NHS_TRUST, 2026-08-01, 5000000, unverified
            newFairDealApplies,               NHS_TRUST, 2013-10-07, 1,      unverified
            transferConsultationWorkingDays,  NHS_TRUST, 2026-08-01, 20,     setting
            """)
    void answersByTheDayOfTheEvent(String kind, String body, String day, long value, String status) {
        var rule = rules.answersTo(Map.of("kind", kind, "bodyKind", body, "onDate", day));

        assertThat(rule).hasSize(1);
        assertThat(rule.get(0)).containsEntry("value", value).containsEntry("status", status);
        assertThat((String) rule.get(0).get("source")).isNotBlank();
    }

    @Test
    void knowsNoSubsidyCapOf2012InPounds() {
        var cap = rules.answerTo(Map.of("kind", "minimalAssistanceCap", "bodyKind", "PCT", "onDate", "2012-08-24"));

        assertThat((String) cap.get("unit")).contains("euros");
    }

    @Test
    void hasNoRuleBeforeItIsValid() {
        assertThat(rules.answersTo(Map.of("kind", "standstillWorkingDays", "bodyKind", "ICB", "onDate", "2023-12-31")))
                .isEmpty();
        assertThat(rules.answersTo(Map.of("kind", "standstillWorkingDays", "bodyKind", "PCT", "onDate", "2026-01-01")))
                .isEmpty();
    }
}
