package org.spinout.webapps.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.process.RouteToStage;
import org.spinout.process.StageForms;
import org.spinout.process.samples.CaseDriver;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpinoutTest
class CaseVersionsRestTests {

    @LocalServerPort
    private int port;

    @Autowired
    private CaseDriver driver;

    private String number = "";

    @BeforeEach
    void aCaseIsSentTwice() {
        var route = new RouteToStage(driver);
        number = route.acceptedCase(6, "500000", Map.of());
        route.writeSmallCase(number, false);
        driver.as("sponsor")
                .complete(
                        number,
                        "Activity_ReviewBusinessCase",
                        Map.of(
                                "outcome", "returned",
                                "reasonCode", "incomplete",
                                "improvePart", "equalityImpact",
                                "reasons", "Think of carers."));
        driver.as("proposer")
                .complete(
                        number,
                        "Activity_OutlineServiceAndPeople",
                        Map.of("equalityInBrief", "Carers were asked too."));
        driver.as("proposer").complete(number, "Activity_SubmitBusinessCase", StageForms.submission(false));
    }

    @Test
    void tellsEveryVersionAndWhatChangedInIt() throws IOException {
        var versions =
                new ObjectMapper().readTree(signedOn("sponsor").get(path()).body());

        assertThat(versions).hasSize(2);
        assertThat(versions.at("/0/changes")).isEmpty();
        assertThat(versions.at("/1/number").asInt()).isEqualTo(2);
        assertThat(versions.at("/1/sentBy").asText()).isEqualTo("proposer");
        assertThat(versions.at("/1/changes")).hasSize(1);
        assertThat(versions.at("/1/changes/0/question").asText()).startsWith("Which groups could be affected");
        assertThat(versions.at("/1/changes/0/before").asText())
                .isEqualTo("Fathers at work are reached for the first time.");
        assertThat(versions.at("/1/changes/0/after").asText()).isEqualTo("Carers were asked too.");
    }

    @Test
    void tellsPeopleOfOtherBodiesNothing() {
        assertThat(signedOn("otherProposer").get(path()).statusCode()).isEqualTo(404);
    }

    private String path() {
        return "/cases/" + number + "/versions";
    }

    private Caller signedOn(String user) {
        var caller = new Caller(port);
        caller.signOn(user, user);
        return caller;
    }
}
