package org.spinout.proposal;

import java.time.Instant;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.spinout.TestDatabase;
import org.spinout.shared.References;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** This module on a database of its own, with a clock that a test can turn. */
final class Room {

    final SettableClock clock = new SettableClock(Instant.parse("2026-03-02T10:00:00Z"));
    final JdbcClient jdbc;
    final Proposals proposals;
    final Answers answers;
    final Drafts drafts;

    private final TransactionTemplate transaction;

    private Room(DataSource database) {
        jdbc = JdbcClient.create(database);
        proposals = new Proposals(jdbc, clock, new References(jdbc, clock));
        answers = new Answers(jdbc, clock);
        drafts = new Drafts(jdbc, clock);
        transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    }

    static Room on(String database) {
        return new Room(database.equals("postgres") ? TestDatabase.postgres() : TestDatabase.h2());
    }

    static Room onH2() {
        return on("h2");
    }

    Proposal open() {
        return in(() -> proposals.open(ProposalFixture.schoolNursing()));
    }

    Proposal move(String number, ProposalMove... moves) {
        for (var move : moves) {
            in(() -> proposals.move(number, move));
        }
        return proposals.get(number);
    }

    <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
