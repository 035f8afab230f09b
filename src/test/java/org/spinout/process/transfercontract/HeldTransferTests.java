package org.spinout.process.transfercontract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.process.hold.HeldCase;
import org.spinout.proposal.CaseHeld;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What nobody can do while a case is held, and what everybody still can. */
@SpinoutTest
class HeldTransferTests {

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    @Test
    void keepsTheTeamFromSigning() {
        var small = termsOffered();
        try (var held = new HeldCase(application, small.number)) {
            assertThatThrownBy(() -> small.complete(
                            TransferCase.TEAM,
                            "Activity_SignContract",
                            Map.of("outcome", "signed", "authorised", true)))
                    .isInstanceOf(CaseHeld.class)
                    .hasMessageStartingWith("The contract cannot be signed while the case is held.")
                    .hasMessageContaining(held.challenge);
        }

        small.complete(TransferCase.TEAM, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));
        assertThat(small.openTasks()).contains("Activity_CountersignContract");
    }

    @Test
    void letsTheTeamDecline() {
        var small = termsOffered();
        new HeldCase(application, small.number);

        small.complete(
                TransferCase.TEAM, "Activity_SignContract", Map.of("outcome", "declined", "reasons", "Too short."));

        assertThat(small.openTasks()).contains("Activity_SetTerms");
    }

    @Test
    void keepsTheCommissionerFromSigning() {
        var small = termsOffered()
                .complete(TransferCase.TEAM, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));
        try (var held = new HeldCase(application, small.number)) {
            assertThatThrownBy(() -> small.complete(
                            TransferCase.COMMISSIONER, "Activity_CountersignContract", small.countersigned()))
                    .isInstanceOf(CaseHeld.class)
                    .hasMessageContaining(held.challenge);
        }
        assertThat(small.openTasks()).contains("Activity_CountersignContract");
    }

    @Test
    void keepsTheServiceFromGoingLive() {
        var small = TransferCase.small(application);
        small.complete(TransferCase.TEAM, "Activity_RecordRegistration", small.registration())
                .complete(TransferCase.OFFICER, "Activity_ConfirmSmallTransfer", small.smallTransfer())
                .contractSigned();
        try (var held = new HeldCase(application, small.number)) {
            assertThatThrownBy(() -> small.complete(TransferCase.OFFICER, "Activity_DecideGoLive", small.live()))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("The case is held.")
                    .hasMessageContaining(held.challenge);
            assertThat(small.transfer().end()).isNull();
        }

        small.complete(TransferCase.OFFICER, "Activity_DecideGoLive", small.live());
        assertThat(small.isOver()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"submit-form", "complete", "resolve"})
    void keepsWhoeverComesByAnotherDoorFromSigning(String door) throws Exception {
        var small = termsOffered();
        var held = new HeldCase(application, small.number);
        var task = small.driver.as(TransferCase.TEAM).theTask(small.number, "Activity_SignContract");
        var password = Base64.getEncoder().encodeToString("proposer:proposer".getBytes(StandardCharsets.UTF_8));

        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        "http://127.0.0.1:" + port + "/engine-rest/task/" + task.getId() + "/" + door))
                                .header("Authorization", "Basic " + password)
                                .header("Content-Type", "application/json")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "{\"variables\":{\"outcome\":{\"value\":\"signed\"},\"authorised\":{\"value\":true}}}"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isBetween(400, 409);
        assertThat(small.openTasks()).contains("Activity_SignContract");
        if (!door.equals("resolve")) {
            assertThat(answer.body()).contains(held.challenge);
        }
    }

    private TransferCase termsOffered() {
        var small = TransferCase.small(application);
        return small.complete(TransferCase.COMMISSIONER, "Activity_SetTerms", small.terms(5));
    }
}
