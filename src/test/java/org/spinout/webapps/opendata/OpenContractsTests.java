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
import org.spinout.contract.AwardConfirmation;
import org.spinout.contract.AwardConfirmations;
import org.spinout.contract.AwardNotice;
import org.spinout.contract.AwardRoute;
import org.spinout.contract.ContractAwards;
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
    void carriesTheNoticesOfAnAward() throws IOException {
        var one = signed();
        var today = one.today();
        var intended = new AwardNotice(
                AwardRoute.MOST_SUITABLE_PROVIDER, today.minusDays(20), "2026/S 000-1", today.minusDays(5));
        application.getBean(ContractAwards.class).publish(one.number, intended, COMMISSIONER);
        assertThat(release(file(), one).path("id").asText()).endsWith("-1");

        var address = "https://www.find-tender.service.gov.uk/Notice/000-2";
        application
                .getBean(AwardConfirmations.class)
                .publish(one.number, new AwardConfirmation(today, address), COMMISSIONER);

        var file = file();
        assertThat(OpenContracting.faults(file)).isEmpty();
        var release = release(file, one);
        assertThat(release.at("/awards/0/documents/0/documentType").asText()).isEqualTo("awardNotice");
        assertThat(release.at("/awards/0/documents/0/description").asText()).isEqualTo("2026/S 000-1");
        assertThat(release.at("/awards/0/documents/0").has("url")).isFalse();
        assertThat(release.at("/contracts/0/documents/0/documentType").asText()).isEqualTo("contractNotice");
        assertThat(release.at("/contracts/0/documents/0/url").asText()).isEqualTo(address);
        assertThat(release.path("id").asText()).as("a release of its own").endsWith("-2");
        assertThat(release.path("date").asText()).startsWith(today.toString());
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
