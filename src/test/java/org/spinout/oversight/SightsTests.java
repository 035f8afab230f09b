package org.spinout.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.SpinoutTest;
import org.spinout.board.AgendaItems;
import org.spinout.fund.Awards;
import org.spinout.fund.Product;
import org.spinout.organisation.Deputies;
import org.spinout.organisation.NewDeputy;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.StageForms;
import org.spinout.process.people.DemoPeople;
import org.spinout.process.people.NewPeople;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.CaseAccess;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Reach;
import org.spinout.proposal.Standing;
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
    private CaseAccess access;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Deputies deputies;

    @Autowired
    private WorkingDays days;

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
        assertThat(sights.of("otherOverseer").maySee(withOtherHost)).isTrue();
        assertThat(sights.of("overseer").maySee(beforeOtherBoard)).isTrue();
        assertThat(sights.of("overseer").maySee(commissioned)).isTrue();
    }

    @Test
    void theManagersOfACommissionerSeeItsCaseWithoutItsSecretsAndNoFigureOfIt() {
        var commissioned = open(DemoPeople.SECOND, "otherProposer");
        in(() -> proposals.withCommissioner(commissioned, DemoPeople.FIRST));
        var withOtherHost = open(DemoPeople.FIRST, "proposer");
        in(() -> {
            hosts.name(withOtherHost, List.of(DemoPeople.SECOND), "proposer");
            return 0;
        });

        assertThat(access.of(commissioned, "overseer")).isEqualTo(Standing.OBSERVER);
        assertThat(access.of(withOtherHost, "otherOverseer")).isEqualTo(Standing.OVERSEER);
        assertThat(sights.of("overseer").bodies()).containsExactly(DemoPeople.FIRST);
        assertThat(sights.of("otherOverseer").bodies()).containsExactly(DemoPeople.SECOND);
    }

    @Test
    void nationalPeopleWatchABodyFromTheDayItIsRegistered() {
        var code = driver.as("admin")
                .start(
                        "register-body",
                        Map.of("bodyName", "Trust of " + ofFirst, "kind", "NHS_TRUST", "region", "London"));
        var ofNewBody = open(code, "otherProposer");

        for (var user : List.of("nationalOverseer", "auditor")) {
            assertThat(sights.of(user).bodies()).as(user).contains(code);
            assertThat(sights.of(user).maySee(ofNewBody)).as(user).isTrue();
            assertThat(isWithin(sights.of(user).cases(), ofNewBody)).as(user).isTrue();
        }
        assertThat(sights.of("overseer").bodies()).doesNotContain(code);
        assertThat(sights.of("overseer").maySee(ofNewBody)).isFalse();
    }

    @Test
    void aDeputyWatchesWhatTheAbsentPersonDoes() {
        var people = new NewPeople(identity, driver);
        var ofOne = people.somebody("oversight", DemoPeople.FIRST);
        var ofAll = people.somebody("auditors", DemoPeople.NATIONAL);
        var deputy = people.somebody();
        assertThat(sights.of(deputy).bodies()).isEmpty();

        standIn(deputy, ofOne, "oversight", DemoPeople.FIRST);
        assertThat(sights.of(deputy).bodies()).containsExactly(DemoPeople.FIRST);
        assertThat(sights.of(deputy).maySee(ofFirst)).isTrue();
        assertThat(sights.of(deputy).maySee(ofSecond)).isFalse();

        standIn(deputy, ofAll, "auditors", DemoPeople.NATIONAL);
        assertThat(sights.of(deputy).bodies()).contains(DemoPeople.NATIONAL, DemoPeople.SECOND, DemoPeople.THIRD);
        assertThat(sights.of(deputy).maySee(ofSecond)).isTrue();
    }

    /** As the engine and the register look while somebody is away. */
    private void standIn(String deputy, String absent, String role, String body) {
        identity.createMembership(deputy, role);
        identity.createTenantUserMembership(body, deputy);
        var today = days.today();
        deputies.appoint(new NewDeputy(absent, deputy, body, role, today, today.plusDays(7), "admin"));
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
