package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinout.TestDatabase;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class HostsTests {

    private final javax.sql.DataSource source = TestDatabase.h2();
    private final JdbcClient jdbc = JdbcClient.create(source);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
    private final Clock clock = Clock.systemUTC();
    private final Proposals proposals = new Proposals(jdbc, clock, new References(jdbc, clock));
    private final Hosts hosts = new Hosts(jdbc, clock, proposals);
    private String number = "";

    @BeforeEach
    void aCase() {
        var bodies = new Bodies(jdbc);
        for (var id : List.of("b1001", "b1002", "b1003", "b1004", "b1005", "b1006")) {
            bodies.register(new Body(id, "Trust " + id, BodyKind.NHS_TRUST, "London"));
        }
        number = transaction.execute(
                status -> proposals.open(ProposalFixture.schoolNursing()).number());
    }

    @Test
    void areNamedInOrderAndNoneByDefault() {
        assertThat(hosts.of(number)).isEmpty();

        name("b1003", "b1002");

        assertThat(hosts.of(number)).extracting(Host::bodyId).containsExactly("b1003", "b1002");
        assertThat(hosts.pending(number)).hasSize(2);
    }

    @Test
    void areNeitherTheCasesOwnBodyNorNamedTwiceNorMoreThanFour() {
        assertThatThrownBy(() -> name("b1002", "b1001"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("your own");
        assertThatThrownBy(() -> name("b1002", "b1002"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> name("b1002", "b1003", "b1004", "b1005", "b1006"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("at most 4");
        assertThat(hosts.of(number)).isEmpty();
    }

    @Test
    void waitUntilTheyHaveApproved() {
        name("b1002", "b1003");

        transaction.executeWithoutResult(status -> hosts.answer(number, "b1002", "approvedWithConditions", "A lease."));
        transaction.executeWithoutResult(status -> hosts.answer(number, "b1003", "deferred", "More facts."));

        assertThat(hosts.pending(number)).extracting(Host::bodyId).containsExactly("b1003");
        assertThat(hosts.find(number, "b1002").orElseThrow().hasConditions()).isTrue();
    }

    @Test
    void beginAnewWhenTheCaseIsSentAgain() {
        name("b1002", "b1003");
        transaction.executeWithoutResult(status -> hosts.answer(number, "b1002", "approved", "Good."));

        name("b1002");

        assertThat(hosts.of(number)).hasSize(1);
        assertThat(hosts.pending(number)).extracting(Host::bodyId).containsExactly("b1002");
        assertThat(hosts.ever(number)).containsExactly("b1002", "b1003");
    }

    @Test
    void areLeftOutForGood() {
        name("b1002", "b1003");

        transaction.executeWithoutResult(status -> hosts.leaveOut(number, "b1002"));

        assertThat(hosts.of(number)).extracting(Host::bodyId).containsExactly("b1003");
        assertThatThrownBy(
                        () -> transaction.executeWithoutResult(status -> hosts.answer(number, "b1002", "approved", "")))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void forgetTheTeamsAgreementOnceTheyHaveSaidSomethingElse() {
        name("b1002");
        transaction.executeWithoutResult(
                status -> hosts.answer(number, "b1002", "acceptedWithModification", "Without weekends."));
        transaction.executeWithoutResult(status -> hosts.respond(number, "b1002", true));
        assertThat(hosts.find(number, "b1002").orElseThrow().teamAgreed()).isTrue();

        transaction.executeWithoutResult(status -> hosts.answer(number, "b1002", "approved", "Agreed."));

        assertThat(hosts.find(number, "b1002").orElseThrow().teamAgreed()).isNull();
    }

    @Test
    void decideAgainWhenTheCaseBeginsAgain() {
        name("b1002");
        transaction.executeWithoutResult(status -> hosts.answer(number, "b1002", "approved", "Good."));

        transaction.executeWithoutResult(status -> hosts.restart(number));

        assertThat(hosts.pending(number)).hasSize(1);
    }

    private void name(String... bodies) {
        transaction.executeWithoutResult(status -> hosts.name(number, List.of(bodies), "proposer"));
    }
}
