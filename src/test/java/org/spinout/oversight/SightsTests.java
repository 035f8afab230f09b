package org.spinout.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.fund.Awards;
import org.spinout.fund.Product;
import org.spinout.process.StageForms;
import org.spinout.process.people.DemoPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Reach;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@SpinoutTest
class SightsTests {

    @Autowired
    private Sights sights;

    @Autowired
    private CaseDriver driver;

    @Autowired
    private Proposals proposals;

    @Autowired
    private AgendaItems items;

    @Autowired
    private Hosts hosts;

    @Autowired
    private Awards awards;

    @Autowired
    private TransactionTemplate transaction;

    private String ofFirst = "";
    private String ofSecond = "";

    @BeforeEach
    void openOneCaseInEachOfTwoBodies() {
        ofFirst = open(DemoPeople.FIRST, "proposer");
        ofSecond = open(DemoPeople.SECOND, "otherProposer");
    }

    @ParameterizedTest
    @CsvSource({
        "overseer, b1001",
        "otherOverseer, b1002",
        "nationalOverseer, b1000 b1001 b1002 b1003",
        "auditor, b1000 b1001 b1002 b1003",
        "proposer, ''",
        "boardChair, ''",
        "assurer, ''",
        "fundManager, ''",
        "admin, ''",
        "nobodyAtAll, ''"
    })
    void figuresAreForThoseWhoWatchABody(String user, String bodies) {
        // Other tests register bodies of their own with the same application.
        assertThat(sights.of(user).bodies().stream()
                        .filter(List.of("b1000", "b1001", "b1002", "b1003")::contains)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(bodies);
    }

    @ParameterizedTest
    @CsvSource({
        "proposer, true, false",
        "proposer2, false, false",
        "otherProposer, false, true",
        "boardChair, true, false",
        "otherBoardChair, false, true",
        "lineManager, true, true",
        "overseer, true, false",
        "otherOverseer, false, true",
        "auditor, true, true",
        "fundManager, false, false",
        "processOwner, false, false",
        "nobodyAtAll, false, false"
    })
    void aCaseIsForItsTeamItsPartiesAndItsBody(String user, boolean first, boolean second) {
        var sight = sights.of(user);

        assertThat(sight.maySee(ofFirst)).isEqualTo(first);
        assertThat(sight.maySee(ofSecond)).isEqualTo(second);
        assertThat(sight.maySee("SP-1900-0001")).isFalse();
    }

    @Test
    void aQueryOverManyCasesFindsNoOtherThanOneByOne() {
        var withMoney = open(DemoPeople.SECOND, "otherProposer");
        var withOtherHost = open(DemoPeople.FIRST, "proposer");
        var beforeOtherBoard = open(DemoPeople.SECOND, "otherProposer");
        var commissioned = open(DemoPeople.SECOND, "otherProposer");
        var withTasks = driver.as("proposer2").start("spin-out-service", StageForms.start("Podiatry", 6, "500000"));
        in(() -> awards.apply(withMoney, Product.REVENUE_GRANT, Money.ofPounds("300"), "Van", "otherProposer"));
        in(() -> {
            hosts.name(withOtherHost, List.of(DemoPeople.SECOND), "proposer");
            items.submit(beforeOtherBoard, DemoPeople.FIRST, "Podiatry", "otherProposer");
            return proposals.withCommissioner(commissioned, DemoPeople.FIRST);
        });
        var cases = List.of(ofFirst, ofSecond, withMoney, withOtherHost, beforeOtherBoard, commissioned, withTasks);

        for (var user : DemoPeople.userNames()) {
            var sight = sights.of(user);
            var reach = sight.cases();
            assertThat(cases.stream().filter(number -> isWithin(reach, number)))
                    .as(user)
                    .containsExactlyElementsOf(
                            cases.stream().filter(sight::maySee).toList());
        }
        assertThat(sights.of("fundManager").maySee(withMoney)).isTrue();
        assertThat(sights.of("otherBoardChair").maySee(withOtherHost)).isTrue();
        assertThat(sights.of("boardMember1").maySee(beforeOtherBoard)).isTrue();
        assertThat(sights.of("commissioner").maySee(commissioned)).isTrue();
    }

    private boolean isWithin(Reach reach, String number) {
        var proposal = proposals.get(number);
        var commissioner = proposal.commissionerId();
        return reach.cases().contains(number)
                || reach.bodies().contains(proposal.bodyId())
                || (commissioner != null && reach.commissioners().contains(commissioner))
                || (reach.fundedBodies().contains(proposal.bodyId())
                        && !awards.ofCase(number).isEmpty());
    }

    private String open(String body, String lead) {
        return in(() -> proposals
                .open(new NewProposal(
                        body, "RIGHT_TO_REQUEST", "Podiatry", lead, 6, Money.ofPounds("500000"), "lineManager"))
                .number());
    }

    private <T> T in(Supplier<T> step) {
        return Objects.requireNonNull(transaction.execute(now -> step.get()));
    }
}
