package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.spinout.TestDatabase;
import org.spinout.shared.Money;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ProposalsTests {

    private final javax.sql.DataSource database = TestDatabase.h2();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Clock clock = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private final Proposals proposals = new Proposals(jdbc, clock, new References(jdbc, clock));
    private final TransactionTemplate transaction = new TransactionTemplate(new JdbcTransactionManager(database));

    @Test
    void givesEveryCaseTheNextNumber() {
        assertThat(open().number()).isEqualTo("SP-2026-0001");
        assertThat(open().number()).isEqualTo("SP-2026-0002");
    }

    @Test
    void readsBackWhatWasOpened() {
        var opened = open();

        assertThat(opened)
                .isEqualTo(new Proposal(
                        "SP-2026-0001",
                        "b1001",
                        "RIGHT_TO_REQUEST",
                        "School nursing, Derby",
                        "proposer",
                        6,
                        new Money(50_000_000),
                        null,
                        ProposalState.EXPRESSION_IN_DRAFT,
                        false,
                        false,
                        "lineManager",
                        null,
                        clock.instant()));
        assertThat(proposals.get(opened.number())).isEqualTo(opened);
    }

    @Test
    void movesOnlyAsTheTableSays() {
        var number = open().number();

        assertThat(moved(number, ProposalMove.SUBMIT_EXPRESSION).state()).isEqualTo(ProposalState.EXPRESSION_SUBMITTED);
        assertThatThrownBy(() -> moved(number, ProposalMove.GO_LIVE))
                .isInstanceOf(Refusal.Conflict.class)
                .hasMessageContaining(number)
                .hasMessageContaining("The host is considering");
        assertThat(proposals.steps(number))
                .containsExactly(new ProposalStep(
                        1,
                        ProposalMove.SUBMIT_EXPRESSION,
                        ProposalState.EXPRESSION_IN_DRAFT,
                        ProposalState.EXPRESSION_SUBMITTED,
                        clock.instant()));
    }

    @Test
    void keepsTheTeamWithItsHistory() {
        var number = open().number();
        in(() -> {
            proposals.join(number, "generalPractitioner", "proposer");
            proposals.leave(number, "generalPractitioner", "generalPractitioner");
            proposals.join(number, "generalPractitioner", "proposer");
            return number;
        });

        assertThat(proposals.team(number)).containsExactly("generalPractitioner", "proposer");
        assertThat(proposals.teamHistory(number))
                .extracting(TeamMembership::member, TeamMembership::joinedBy, TeamMembership::leftBy)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("proposer", "proposer", null),
                        org.assertj.core.groups.Tuple.tuple("generalPractitioner", "proposer", "generalPractitioner"),
                        org.assertj.core.groups.Tuple.tuple("generalPractitioner", "proposer", null));
        assertThat(proposals.casesOf("generalPractitioner")).containsExactly(number);
    }

    @Test
    void leavesNoTeamWithoutItsLead() {
        var number = open().number();

        assertThatThrownBy(() -> in(() -> {
                    proposals.leave(number, "proposer", "proposer");
                    return number;
                }))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Name another lead first");
        assertThatThrownBy(() -> jdbc.sql(
                                "UPDATE team_membership SET is_current = NULL, left_at = joined_at, left_by = 'x'")
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void takesANewLeadIntoTheTeam() {
        var number = open().number();

        assertThat(in(() -> proposals.changeLead(number, "proposer2", "proposer"))
                        .lead())
                .isEqualTo("proposer2");
        assertThat(proposals.team(number)).containsExactly("proposer", "proposer2");
    }

    private Proposal open() {
        return in(() -> proposals.open(new NewProposal(
                "b1001",
                "RIGHT_TO_REQUEST",
                "School nursing, Derby",
                "proposer",
                6,
                Money.ofPounds("500000"),
                "lineManager")));
    }

    private Proposal moved(String number, ProposalMove move) {
        return in(() -> proposals.move(number, move));
    }

    private <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }
}
