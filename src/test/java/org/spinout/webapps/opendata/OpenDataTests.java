package org.spinout.webapps.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SpinoutTest;
import org.spinout.fund.Awards;
import org.spinout.fund.Pots;
import org.spinout.fund.Product;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Money;
import org.spinout.webapps.Caller;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What everybody may know of the awards, and what nobody may. */
@SpinoutTest
class OpenDataTests {

    private static final List<String> HEADINGS = List.of(
            "Identifier",
            "Title",
            "Description",
            "Currency",
            "Amount Applied For",
            "Amount Awarded",
            "Amount Disbursed",
            "Award Date",
            "Recipient Org:Identifier",
            "Recipient Org:Name",
            "Recipient Org:Company Number",
            "Funding Org:Identifier",
            "Funding Org:Name",
            "Grant Programme:Code",
            "Grant Programme:Title",
            "From an open call?");

    private final ObjectMapper mapper = new ObjectMapper();

    @LocalServerPort
    private int port;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Awards awards;

    @Autowired
    private Pots pots;

    @Autowired
    private WorkingDays days;

    @Autowired
    private TransactionTemplate transaction;

    private String caseNumber;
    private String award;

    @BeforeEach
    void offerAnAward() {
        caseNumber = in(() -> proposals
                .open(new NewProposal(
                        "b1001",
                        "RIGHT_TO_REQUEST",
                        "=Sexual health, Hull",
                        "proposer",
                        6,
                        Money.ofPounds("500000"),
                        "lineManager"))
                .number());
        award = in(() -> {
            var pot =
                    pots.forProduct("SEIF", Product.REVENUE_LOAN, days.today()).id();
            var number = awards.apply(
                    caseNumber, Product.REVENUE_LOAN, Money.ofPounds("1000"), "For Nora Petty's van", "proposer");
            awards.appraise(number);
            awards.offer(number, Money.ofPounds("900"), pot, days.today().plusDays(9));
            return number;
        });
    }

    private String in(Supplier<String> step) {
        return Objects.requireNonNull(transaction.execute(now -> step.get()));
    }

    @Test
    void keepsSilentUntilTheAnnouncement() {
        assertThat(page("/open-data/awards.csv")).doesNotContain(award);

        announce();

        assertThat(page("/open-data/awards.csv")).contains(award);
        assertThat(page("/open-data")).contains("Awards as JSON");
    }

    @Test
    void isAValidFileOfTheStandard() throws IOException {
        announce();

        var file = mapper.readTree(page("/open-data/awards.json"));

        assertThat(ThreeSixtyGiving.faults(file)).isEmpty();
        var grant = grant(file);
        assertThat(grant.path("amountAppliedFor").decimalValue()).isEqualByComparingTo("1000");
        assertThat(grant.path("amountAwarded").decimalValue()).isEqualByComparingTo("900");
        assertThat(grant.path("amountDisbursed").decimalValue()).isEqualByComparingTo("0");
        assertThat(grant.path("awardDate").asText()).isEqualTo(days.today().toString());
        assertThat(grant.at("/recipientOrganization/0/name").asText()).isEqualTo("=Sexual health, Hull");
        assertThat(grant.at("/recipientOrganization/0/id").asText()).isEqualTo("360G-spinout-" + caseNumber);
        assertThat(grant.at("/grantProgramme/0/code").asText()).isEqualTo("SEIF");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "title",
                "description",
                "currency",
                "amountAwarded",
                "awardDate",
                "recipientOrganization",
                "fundingOrganization"
            })
    void wouldNoticeAMissingField(String field) throws IOException {
        announce();
        var file = mapper.readTree(page("/open-data/awards.json"));
        ((ObjectNode) file.path("grants").get(0)).remove(field);

        assertThat(ThreeSixtyGiving.faults(file)).isNotEmpty();
    }

    @Test
    void isATableUnderTheStandardsHeadings() {
        announce();

        var lines = page("/open-data/awards.csv").lines().toList();

        assertThat(lines.get(0)).isEqualTo("\uFEFF" + String.join(",", HEADINGS));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("360G-spinout-" + award + ","))
                .singleElement()
                .satisfies(line -> assertThat(line).contains("1000.00,900.00,0.00", "\"'=Sexual health, Hull\""));
    }

    @Test
    void namesNoPerson() {
        announce();

        assertThat(page("/open-data/awards.json") + page("/open-data/awards.csv"))
                .doesNotContain("proposer", "Nasreen", "Okafor", "Nora Petty");
    }

    @Test
    void takesAwayAnOfferThatWasDeclined() throws IOException {
        announce();
        transaction.executeWithoutResult(now -> awards.decline(award));

        assertThat(page("/open-data/awards.csv")).doesNotContain(award);
    }

    private void announce() {
        transaction.executeWithoutResult(now -> awards.announce(award, days.today()));
    }

    /** Read by somebody who is not signed on. */
    private String page(String path) {
        return new Caller(port).get(path).body();
    }

    private JsonNode grant(JsonNode file) {
        return StreamSupport.stream(file.path("grants").spliterator(), false)
                .filter(one -> one.path("id").asText().equals("360G-spinout-" + award))
                .findFirst()
                .orElseThrow();
    }
}
