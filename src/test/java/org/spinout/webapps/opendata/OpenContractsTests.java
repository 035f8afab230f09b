package org.spinout.webapps.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.process.transfercontract.TransferCase.COMMISSIONER;
import static org.spinout.process.transfercontract.TransferCase.OFFICER;
import static org.spinout.process.transfercontract.TransferCase.TEAM;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.transfercontract.TransferCase;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What everybody may know of contracts. */
@SpinoutTest
class OpenContractsTests {

    private final ObjectMapper mapper = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Test
    void keepsSilentUntilTheServiceIsLive() throws IOException {
        var one = signed();
        assertThat(page("/open-data")).doesNotContain(one.number);

        goLive(one);

        var file = file();
        assertThat(OpenContracting.faults(file)).isEmpty();
        var release = release(file, one);
        assertThat(release.at("/awards/0/value/amount").decimalValue()).isEqualByComparingTo("3750000");
        assertThat(release.at("/contracts/0/status").asText()).isEqualTo("active");
        assertThat(release.at("/tender/procurementMethod").asText()).isEqualTo("direct");
        assertThat(release.at("/awards/0/suppliers/0/name").asText()).isEqualTo("Ripplez CIC");
        assertThat(page("/open-data")).contains("Contracts as JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ocid", "id", "date", "tag", "initiationType", "buyer", "tender"})
    void wouldNoticeAMissingField(String field) throws IOException {
        goLive(signed());
        var file = file();
        ((ObjectNode) file.path("releases").get(0)).remove(field);

        assertThat(OpenContracting.faults(file)).isNotEmpty();
    }

    @Test
    void namesNoPerson() throws IOException {
        goLive(signed());

        assertThat(file().toString()).doesNotContain("proposer", "commissioner\"", "Nasreen", "Okafor");
    }

    private TransferCase signed() {
        var one = TransferCase.small(application);
        return one.complete(TEAM, "Activity_RecordRegistration", one.registration())
                .complete(OFFICER, "Activity_ConfirmSmallTransfer", one.smallTransfer())
                .complete(COMMISSIONER, "Activity_SetTerms", one.terms(5))
                .complete(TEAM, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true))
                .complete(COMMISSIONER, "Activity_CountersignContract", one.countersigned());
    }

    private static void goLive(TransferCase one) {
        one.complete(
                OFFICER,
                "Activity_DecideGoLive",
                Map.of("outcome", "live", "goLiveOn", CaseDriver.inWords(one.today())));
    }

    private JsonNode file() throws IOException {
        return mapper.readTree(page("/open-data/contracts.json"));
    }

    private static JsonNode release(JsonNode file, TransferCase one) {
        return StreamSupport.stream(file.path("releases").spliterator(), false)
                .filter(release -> release.path("ocid").asText().endsWith(one.number))
                .findFirst()
                .orElseThrow();
    }

    private String page(String path) {
        return new Caller(port).get(path).body();
    }
}
