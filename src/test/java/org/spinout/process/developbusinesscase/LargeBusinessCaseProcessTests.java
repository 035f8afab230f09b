package org.spinout.process.developbusinesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Answers;
import org.springframework.beans.factory.annotation.Autowired;

/** The parts of a business case that only a large undertaking, or a standard one, has in full. */
@SpinoutTest
class LargeBusinessCaseProcessTests {

    private static final String OPTIONS = "Activity_AppraiseOptions";
    private static final String BALLOT = "Activity_EngageStaff";
    private static final String PATIENTS = "Activity_EngagePatients";
    private static final Set<String> COUNTS =
            Set.of("ballotEntitled", "ballotVoted", "ballotFor", "ballotAgainst", "ballotSpoilt");

    private final CaseDriver driver;
    private final Answers answers;
    private final RuntimeService runtime;

    private RouteToStage route;
    private String number;

    @Autowired
    LargeBusinessCaseProcessTests(CaseDriver driver, Answers answers, RuntimeService runtime) {
        this.driver = driver;
        this.answers = answers;
        this.runtime = runtime;
    }

    @BeforeEach
    void begin() {
        route = new RouteToStage(driver);
        number = route.acceptedCase(550, "25000000", Map.of("staffInFavour", 400));
    }

    @Test
    void laysEverythingItFoundBeforeTeamAndSponsor() {
        route.writeLargeCase(number);

        assertThat((String) variable("optionScores"))
                .contains("An enterprise led by its staff: 12 of 15")
                .contains("**Preferred: An enterprise led by its staff**");
        assertThat((String) variable("ballotResult"))
                .startsWith("The plan passed. 455 of 550 voted, a turnout of 82%")
                .endsWith("The ballot is advisory.");
        assertThat((String) variable("legalFormFinding")).contains("Nothing in the answers speaks against");
        assertThat((String) variable("viabilityInputs")).contains("VAT not recovered: £500,000.00");
        assertThat((String) variable("patientSideSaid")).startsWith("In support. Good for those who walk in");
        assertThat(variable("caseStops")).isEqualTo("");
    }

    @Test
    void wantsToKnowWhyALowerScoreIsPreferred() {
        var options = StageForms.options();
        options.put("preferredOption", "stayAsItIs");

        assertThatThrownBy(() -> driver.as("sponsor").complete(number, OPTIONS, options))
                .hasMessageContaining("does not score highest")
                .hasMessageContaining("An enterprise led by its staff 12 of 15");

        options.put("lowerOptionReasons", "The contract of today runs for two more years.");
        driver.as("sponsor").complete(number, OPTIONS, options);
        assertThat(driver.openTasks(number)).doesNotContain(OPTIONS);
    }

    @Test
    void refusesVotesThatDoNotAddUp() {
        var ballot = StageForms.staffEngagement(driver);
        ballot.put("ballotSpoilt", 6);

        assertThatThrownBy(() -> driver.as("proposer").complete(number, BALLOT, ballot))
                .hasMessageContaining("come to 456, but 455");

        assertThat(driver.openTasks(number)).contains(BALLOT);
    }

    @Test
    void keepsNoCountsWhereFewerThanTenVote() {
        var ballot = StageForms.staffEngagement(driver);
        ballot.put("ballotUnderTen", "yes");
        ballot.put("ballotPassed", "yes");
        assertThatThrownBy(() -> driver.as("proposer").complete(number, BALLOT, ballot))
                .hasMessageContaining("does not apply");

        ballot.keySet().removeAll(COUNTS);
        driver.as("proposer").complete(number, BALLOT, ballot);

        assertThat(answers.latest(number, "ask-colleagues").fields()).doesNotContainKeys(COUNTS.toArray(String[]::new));
        assertThat(runtime.getVariables(stage()).keySet()).doesNotContainAnyElementsOf(COUNTS);
    }

    @Test
    void refusesToAskPatientsInLessTimeThanTheRulesGiveThem() {
        var engagement = StageForms.patientEngagement(driver);
        engagement.put("engagedFrom", driver.dayAfterWorkingDays(-12));

        assertThatThrownBy(() -> driver.as("proposer").complete(number, PATIENTS, engagement))
                .hasMessageContaining("Patients had 10 working days to answer, and at least 20 are needed");
    }

    private Object variable(String name) {
        return runtime.getVariable(stage(), name);
    }

    private String stage() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number, DevelopBusinessCase.PROCESS)
                .singleResult()
                .getId();
    }
}
