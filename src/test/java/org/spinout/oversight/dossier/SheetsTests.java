package org.spinout.oversight.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.spinout.record.Exemption;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table that knows of cases is forgotten. */
class SheetsTests {

    private static final List<String> SECTIONS =
            List.of("case", "board", "money", "transfer", "enterprise", "correspondence");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void everySheetCanBeRead(String database) {
        var tables = new CaseTables(JdbcClient.create(source(database)));

        assertThat(Sheet.all())
                .hasSizeGreaterThan(80)
                .allSatisfy(sheet -> assertThatCode(() -> tables.of(sheet, "SP-2026-0001"))
                        .as(sheet.table())
                        .doesNotThrowAnyException());
    }

    @Test
    void everySheetStandsWhereItIsFound() {
        assertThat(Sheet.all()).allSatisfy(sheet -> {
            assertThat(sheet.section()).isIn(SECTIONS);
            assertThat(ArchiveEntry.isPath(sheet.path())).as(sheet.path()).isTrue();
            if (!sheet.exemption().isEmpty()) {
                assertThat(Exemption.of(sheet.exemption()).section()).contains("Freedom of Information Act");
            }
        });
        assertThat(Sheet.all().stream().map(Sheet::table)).doesNotHaveDuplicates();
    }

    @Test
    void everyTableOfCasesIsThereOrArgued() throws IOException {
        var there = new TreeSet<>(Sheet.all().stream().map(Sheet::table).toList());
        Files.readAllLines(Path.of("src/test/resources/tables-outside-the-dossier.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\\s{2,}", 2))
                .peek(parts -> assertThat(parts).as("a reason").hasSize(2))
                .forEach(parts -> there.add(parts[0]));

        assertThat(tablesOfCases()).hasSizeGreaterThan(60).isSubsetOf(there);
    }

    private static List<String> tablesOfCases() {
        return JdbcClient.create(TestDatabase.h2()).sql("""
                        SELECT table_name FROM information_schema.columns
                        WHERE table_schema = 'PUBLIC'
                        AND column_name IN ('CASE_NUMBER', 'AWARD_NUMBER', 'BID_NUMBER', 'ITEM_ID', 'DOCUMENT_ID')
                        ORDER BY table_name
                        """).query(String.class).list().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    private static DataSource source(String database) {
        return database.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
    }
}
