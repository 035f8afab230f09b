package org.spinout.process.succeedbody;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.organisation.BodyColumn;
import org.spinout.organisation.PassingOn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every column of the schema that names a body either follows when the body is succeeded, or stays for a reason that is
 * written down. A new one is declared by its room, as {@code proposal.HostColumns} does, or argued in
 * {@code bodies-that-stay.txt}.
 */
@SpinoutTest
class BodyColumnsTests {

    private static final Path STAYING = Path.of("src/test/resources/bodies-that-stay.txt");
    private static final Pattern NAMES_A_BODY = Pattern.compile(
            "tenant|body|bodies|commissioner|host|predecessor|successor|referred_to|organisation|sponsor");

    /** Names of what is no body. */
    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile("act_hi_job_log\\.hostname_");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PassingOn passingOn;

    @Test
    void everyColumnOfABodyIsAccountedFor() throws IOException {
        assertThat(missed(bodyColumns())).isEmpty();
    }

    @Test
    void noticesOneThatIsForgotten() throws IOException {
        var columns = new TreeSet<>(bodyColumns());
        columns.add("planted.body_id");

        assertThat(missed(columns)).containsExactly("planted.body_id");
    }

    @Test
    void movesNothingThatIsNotThere() throws IOException {
        var all = columns("SELECT table_name, column_name FROM information_schema.columns");

        assertThat(all).containsAll(following());
        assertThat(staying()).doesNotContainAnyElementsOf(following());
    }

    private Set<String> missed(Set<String> columns) throws IOException {
        var missed = new TreeSet<>(columns);
        missed.removeAll(following());
        missed.removeAll(staying());
        return missed;
    }

    private Set<String> following() {
        return Stream.concat(
                        EngineTable.all().stream().map(EngineTable::qualified),
                        passingOn.columns().stream().map(BodyColumn::name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> staying() throws IOException {
        return Files.readAllLines(STAYING).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s+", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> parts[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By their name, or because they point at the register of bodies. */
    private Set<String> bodyColumns() {
        var found = columns("SELECT table_name, column_name FROM information_schema.columns"
                        + " WHERE table_schema = 'PUBLIC'")
                .stream()
                .filter(column -> NAMES_A_BODY
                        .matcher(column.substring(column.indexOf('.')))
                        .find())
                .filter(column -> !OF_SOMETHING_ELSE.matcher(column).find())
                .collect(Collectors.toCollection(TreeSet::new));
        found.addAll(columns("""
                SELECT pointing.table_name, pointing.column_name
                FROM information_schema.referential_constraints rule
                JOIN information_schema.key_column_usage pointing ON pointing.constraint_name = rule.constraint_name
                JOIN information_schema.table_constraints target
                    ON target.constraint_name = rule.unique_constraint_name
                WHERE target.table_name = 'BODY'
                """));
        return found;
    }

    private List<String> columns(String sql) {
        return jdbc.sql(sql)
                .query((row, index) -> (row.getString(1) + "." + row.getString(2)).toLowerCase(Locale.ROOT))
                .list();
    }
}
