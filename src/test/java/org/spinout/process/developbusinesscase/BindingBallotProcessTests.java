package org.spinout.process.developbusinesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.OwnersTable;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A ballot is advisory, unless the host has made it binding in {@code legalRules}. */
@SpinoutTest
class BindingBallotProcessTests {

    private static final String SUBMIT = "Activity_SubmitBusinessCase";

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private RepositoryService repository;

    private RouteToStage route;
    private String number;

    @BeforeEach
    void aCaseInWriting() {
        route = new RouteToStage(driver);
        number = route.acceptedCase(550, "25000000", Map.of("staffInFavour", 400));
    }

    @Test
    void stopsACaseThatLostIt() {
        try (var binding = binding()) {
            route.writeLargeParts(number, ballot(200, 250));

            assertThatThrownBy(this::send)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("The ballot of staff was lost, and by the policy of the host it is binding.");

            assertThat(driver.openTasks(number)).containsExactly(SUBMIT);
            assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_IN_DRAFT);
        }
    }

    /** A majority of too few is no majority. */
    @Test
    void stopsACaseInWhichTooFewVoted() {
        try (var binding = binding()) {
            route.writeLargeParts(number, ballot(150, 50));

            assertThatThrownBy(this::send).hasMessageContaining("it is binding");
        }
    }

    @Test
    void letsACaseGoOnThatWonIt() {
        try (var binding = binding()) {
            route.writeLargeParts(number, ballot(360, 90));

            send();

            assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_SUBMITTED);
        }
    }

    @Test
    void isAdvisoryAsShipped() {
        route.writeLargeParts(number, ballot(200, 250));

        send();

        assertThat(proposals.get(number).state()).isEqualTo(ProposalState.CASE_SUBMITTED);
    }

    private OwnersTable binding() {
        return new OwnersTable(repository, "legalRules", "Rule_legalRules_ballotIsBinding", 1, "1");
    }

    private Map<String, Object> ballot(int inFavour, int against) {
        var engagement = StageForms.staffEngagement(driver);
        engagement.put("ballotVoted", inFavour + against + 5);
        engagement.put("ballotFor", inFavour);
        engagement.put("ballotAgainst", against);
        return engagement;
    }

    private void send() {
        driver.as("proposer").complete(number, SUBMIT, StageForms.submission(false));
    }
}
