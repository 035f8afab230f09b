package org.spinout.process;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells a failure that only says that somebody else was first, and that the same may well succeed when it is tried again. */
public final class LostRace {

    /** The class of SQL states by which a database gives one transaction up for another: a deadlock, for example. */
    private static final String ROLLED_BACK = "40";

    private LostRace() {}

    /** However deep the engine has wrapped it. */
    public static boolean isBehind(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(LostRace::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return cause instanceof OptimisticLockingException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof SQLException sql && isRolledBack(sql.getSQLState());
    }

    private static boolean isRolledBack(@Nullable String state) {
        return state != null && state.startsWith(ROLLED_BACK);
    }
}
