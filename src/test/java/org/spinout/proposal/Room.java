package org.spinout.proposal;

import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.spinout.TestDatabase;
import org.spinout.organisation.WorkingDays;
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
    final CaseFile caseFile;
    final Challenges challenges;
    final Holds holds;

    private final TransactionTemplate transaction;

    private Room(DataSource database) {
        jdbc = JdbcClient.create(database);
        proposals = new Proposals(jdbc, clock, new References(jdbc, clock));
        answers = new Answers(jdbc, clock);
        drafts = new Drafts(jdbc, clock);
        caseFile = caseFileWith((document, user) -> true);
        challenges = new Challenges(jdbc, clock, new References(jdbc, clock), proposals);
        holds = new Holds(jdbc, clock, new WorkingDays(clock), proposals, challenges);
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

    CaseFile caseFileWith(DocumentAccess... rules) {
        return new CaseFile(jdbc, clock, () -> Stream.of(rules), 25);
    }

    Document add(String key, String fileName, byte[] bytes) {
        return in(() -> caseFile.add(DocumentFixture.document(key, fileName, bytes)));
    }

    int count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Integer.class).single();
    }

    <T> T in(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }
}
