package org.spinout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of what goes: it can be run, it forgets no words and no names, and it touches nothing else. */
class DisposalListTests {

    private static final Path SHEETS = Path.of("src/main/resources/org/spinout/oversight/dossier/sheets.txt");

    /** What is left has to say what it was, when it was made, and that it was. */
    private static final Pattern NEVER = Pattern.compile("hash|sha256|number|version|.*_at|.*_on|.*_pence|case_number");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void everyLineCanBeRun(String database) {
        var source = source(database);
        var list = new DisposalList(JdbcClient.create(source));
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));

        for (var recordClass : RecordClass.values()) {
            assertThatCode(() -> transaction.executeWithoutResult(now -> {
                        assertThat(list.find(recordClass, "SP-2026-0001")).isEmpty();
                        list.empty(recordClass, "SP-2026-0001");
                    }))
                    .as(recordClass.code())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void everyClassHasItsLinesButThoseOfTheEngine() {
        var there = new TreeSet<>(DisposalList.lines().stream()
                .map(DisposalList.Line::recordClass)
                .toList());

        assertThat(there).hasSize(RecordClass.values().length - 2).doesNotContain(RecordClass.DRAFTS, RecordClass.WAY);
    }

    @Test
    void noLineTouchesMoneyHashesOrDays() {
        assertThat(DisposalList.lines()).allSatisfy(line -> {
            assertThat(line.table()).isNotEqualTo("ledger_entry").doesNotStartWith("dispos");
            assertThat(line.emptied()).noneMatch(column -> NEVER.matcher(column).matches());
            assertThat(line.rows()).contains(":case");
        });
    }

    @Test
    void noWordsAndNoNamesOfADossierAreForgotten() throws IOException {
        var listed = new TreeSet<String>();
        for (var line : DisposalList.lines()) {
            listed.addAll(
                    line.columns().isEmpty()
                            ? List.of(line.table() + ".*")
                            : line.emptied().stream()
                                    .map(column -> line.table() + "." + column)
                                    .toList());
        }
        var argued = Files.readAllLines(Path.of("src/test/resources/what-disposal-leaves.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s{2,}", 2))
                .peek(parts -> assertThat(parts).as("a reason for " + parts[0]).hasSize(2))
                .map(parts -> parts[0])
                .toList();
        listed.addAll(argued);

        var telling = telling();

        assertThat(telling)
                .hasSizeGreaterThan(100)
                .allMatch(column -> listed.contains(column) || listed.contains(column.replaceAll("\\..*", ".*")));
        assertThat(telling).as("argued, but not there").containsAll(withoutStars(argued));
    }

    /** Every column of a dossier's tables that tells words or names. */
    private static Set<String> telling() throws IOException {
        var jdbc = JdbcClient.create(TestDatabase.h2());
        var telling = new TreeSet<String>();
        for (var table : tables()) {
            jdbc
                    .sql("SELECT LOWER(column_name) FROM information_schema.columns WHERE LOWER(table_name) = :table"
                            + " AND data_type IN ('CHARACTER VARYING', 'CHARACTER LARGE OBJECT')")
                    .param("table", table)
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(DisposalListTests::tells)
                    .forEach(column -> telling.add(table + "." + column));
        }
        return telling;
    }

    /** As {@code ColumnKind} of the dossier has it, read from its source: it is another room's. */
    private static boolean tells(String column) {
        return column.endsWith("_by") || KINDS.contains("\"" + column + "\"");
    }

    private static final String KINDS = kinds();

    private static String kinds() {
        try {
            var source = Files.readString(Path.of("src/main/java/org/spinout/oversight/dossier/ColumnKind.java"));
            return source.replaceAll("(?s)BODIES =.*?\\);", "");
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
    }

    private static List<String> tables() throws IOException {
        var tables =
                new ArrayList<>(List.of("decision", "decision_evidence", "decision_recusal", "answer", "document"));
        Files.readAllLines(SHEETS).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\|")[0].strip())
                .forEach(tables::add);
        return tables;
    }

    private static List<String> withoutStars(List<String> argued) {
        return argued.stream().filter(column -> !column.endsWith("*")).toList();
    }

    private static DataSource source(String database) {
        return database.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
    }
}
