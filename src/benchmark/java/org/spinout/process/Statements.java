package org.spinout.process;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The statements of one transaction, written down while they are given to a data source. Those for the house's own tables
 * can be given to another database word for word, by plain JDBC; those for the engine's are only counted.
 */
final class Statements {

    private static final Pattern ENGINE = Pattern.compile("(?i)\\bact_(ru|hi|id|re|ge)_");
    private static final ThreadLocal<Statements> CURRENT = new ThreadLocal<>();

    /** A method of JDBC with what it was called with. */
    private record Call(Method method, Object[] arguments) {

        Object on(Object target) throws SQLException {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause() instanceof SQLException sql ? sql : new SQLException(failed.getCause());
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    /** How a statement was made, and what was then done with it. */
    private record Given(Call made, List<Call> done) {

        String text() {
            return String.valueOf(made.arguments() == null ? done.get(0).arguments()[0] : made.arguments()[0]);
        }

        boolean writes() {
            var text = text().strip().toUpperCase(java.util.Locale.ROOT);
            return !text.startsWith("SELECT") || text.endsWith("FOR UPDATE");
        }
    }

    private final List<Given> own = new ArrayList<>();
    private int engine;

    /** Writes down what this work has its thread give to data sources that are {@link #watched}. */
    static Statements of(Runnable work) {
        var statements = new Statements();
        CURRENT.set(statements);
        try {
            work.run();
        } finally {
            CURRENT.remove();
        }
        return statements;
    }

    static DataSource watched(DataSource source) {
        return new DelegatingDataSource(source) {
            @Override
            public Connection getConnection() throws SQLException {
                return watched(super.getConnection());
            }
        };
    }

    /** How many for the engine's tables, and how many for the house's own. */
    String counted() {
        return engine + " for the engine's tables, " + own.size() + " for the house's own, of which "
                + own.stream().filter(Given::writes).count() + " write or lock";
    }

    List<String> texts() {
        return own.stream().map(given -> given.text().replaceAll("\\s+", " ")).toList();
    }

    /** Gives the same statements here; a question's answer is read to its end. */
    void again(Connection connection, boolean onlyWrites) throws SQLException {
        for (var given : own) {
            if (onlyWrites && !given.writes()) {
                continue;
            }
            try (var statement = (Statement) given.made().on(connection)) {
                for (var call : given.done()) {
                    if (call.on(statement) instanceof ResultSet rows) {
                        read(rows);
                    }
                }
            }
        }
    }

    private static void read(ResultSet rows) throws SQLException {
        var columns = rows.getMetaData().getColumnCount();
        while (rows.next()) {
            for (var column = 1; column <= columns; column++) {
                rows.getObject(column);
            }
        }
    }

    private static Connection watched(Connection connection) {
        return (Connection) proxy(Connection.class, (method, arguments) -> {
            var made = new Call(method, arguments);
            var statement = made.on(connection);
            var current = CURRENT.get();
            if (current == null || !(statement instanceof Statement)) {
                return statement;
            }
            if (arguments != null && ENGINE.matcher((String) arguments[0]).find()) {
                current.engine++;
                return statement;
            }
            var given = new Given(made, new ArrayList<>());
            current.own.add(given);
            return watched(statement, given);
        });
    }

    private static Object watched(Object statement, Given given) {
        var type = statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return proxy(type, (method, arguments) -> {
            var call = new Call(method, arguments);
            var isParameter = method.getName().startsWith("set") && arguments.length > 1;
            if (isParameter || method.getName().startsWith("execute")) {
                given.done().add(call);
            }
            return call.on(statement);
        });
    }

    private interface Answer {
        Object to(Method method, Object[] arguments) throws SQLException;
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                type.getClassLoader() == null ? Statements.class.getClassLoader() : type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> answer.to(method, arguments));
    }
}
