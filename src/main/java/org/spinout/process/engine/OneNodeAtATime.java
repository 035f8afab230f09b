package org.spinout.process.engine;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a start puts in place before the first request: several nodes started together do it one after the other, so the
 * second finds it there, and a start that is cut off leaves none of it, so the next one finds no half of a person.
 */
@Component
public class OneNodeAtATime {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    public OneNodeAtATime(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Waits for any other node that is at it, then does this in one transaction. */
    public void run(Runnable work) {
        transaction.executeWithoutResult(started -> {
            jdbc.sql("SELECT id FROM release_lock WHERE id = 1 FOR UPDATE")
                    .query(Integer.class)
                    .single();
            work.run();
        });
    }
}
