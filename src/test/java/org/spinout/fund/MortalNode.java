package org.spinout.fund;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.AbstractDataSource;

/**
 * A node's way to the database that is cut once: before its n-th statement or commit, or after its commit. What cuts it is
 * the test's affair; from the node's side there is no more database.
 */
final class MortalNode extends AbstractDataSource {

    /** Cuts a connection as a kill would, with whatever the other end makes of it. */
    interface Kill {
        void cut(Connection connection) throws SQLException;
    }

    private final DataSource source;
    private final Kill kill;
    private int left;
    private boolean isDead;

    /** @param moments how many statements, commits and ends of commits it lives to see */
    MortalNode(DataSource source, int moments, Kill kill) {
        this.source = source;
        this.left = moments;
        this.kill = kill;
    }

    boolean isDead() {
        return isDead;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (isDead) {
            throw new SQLException("The node is dead.");
        }
        var connection = source.getConnection();
        return watched(Connection.class, (method, arguments) -> {
            if (method.getName().equals("commit")) {
                live(connection);
                connection.commit();
                live(connection);
                return null;
            }
            var answer = call(connection, method, arguments);
            return answer instanceof PreparedStatement statement ? mortal(connection, statement) : answer;
        });
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    private PreparedStatement mortal(Connection connection, PreparedStatement statement) {
        return watched(PreparedStatement.class, (method, arguments) -> {
            if (method.getName().toLowerCase(Locale.ROOT).startsWith("execute")) {
                live(connection);
            }
            return call(statement, method, arguments);
        });
    }

    /** Lives on to the next moment, or dies here. */
    private void live(Connection connection) throws SQLException {
        if (left == 0) {
            left = -1;
            isDead = true;
            kill.cut(connection);
        }
        if (isDead) {
            throw new SQLException("The node is dead.");
        }
        left--;
    }

    private static @Nullable Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    private interface Calls {
        @Nullable
        Object answer(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T watched(Class<T> type, Calls calls) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> calls.answer(method, arguments)));
    }
}
