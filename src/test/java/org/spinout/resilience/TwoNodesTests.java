package org.spinout.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinout.TestDatabase;
import org.spinout.process.StageForms;
import org.spinout.process.engine.PackagedModels;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes of one site meet an empty PostgreSQL at the same moment. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesTests {

    private static final String COMPLETE = "Activity_CompleteExpressionOfInterest";

    @TempDir
    private static Path home;

    private static DataSource database;
    private static JdbcClient jdbc;
    private static List<Node> nodes;

    @BeforeAll
    static void startTogether() {
        var empty = TestDatabase.emptyPostgres();
        database = empty;
        jdbc = JdbcClient.create(database);
        String[] settings = {"--spring.datasource.url=" + empty.getUrl(), "--spring.datasource.username=postgres"};
        nodes = List.of(Node.launch(home, settings), Node.launch(home, settings));
        nodes.forEach(Node::awaitHealth);
    }

    @AfterAll
    static void stop() {
        nodes.forEach(Node::close);
    }

    @Test
    void deployEachModelOnce() {
        assertThat(count("SELECT COUNT(*) FROM act_re_deployment")).isOne();
        assertThat(count("SELECT COUNT(*) FROM act_re_procdef")).isEqualTo(packaged(".bpmn"));
        assertThat(count("SELECT COUNT(*) FROM act_re_camformdef")).isEqualTo(packaged(".form"));
        assertThat(count("SELECT MAX(version_) FROM act_re_decision_def")).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "act_id_user, id_",
        "act_id_group, id_",
        "act_id_tenant, id_",
        "act_id_tenant_member, concat_ws('/'; tenant_id_; user_id_; group_id_)",
        "act_ru_filter, name_",
        "act_ru_authorization, concat_ws('/'; group_id_; user_id_; resource_type_; resource_id_)",
        "board_member, concat_ws('/'; body_id; user_id)",
        "pot, pot_id"
    })
    void putEverythingInPlaceOnce(String table, String key) {
        var each = key.replace(';', ',');

        assertThat(count("SELECT COUNT(*) FROM " + table)).isPositive();
        assertThat(jdbc.sql("SELECT " + each + " FROM " + table + " GROUP BY 1 HAVING COUNT(*) > 1")
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    @Test
    void openTheFundWithItsBudgetOnce() {
        assertThat(count("SELECT COUNT(*) FROM ledger_entry")).isEqualTo(count("SELECT COUNT(*) FROM pot"));
    }

    @Test
    void shareTheWorkOnACase() throws IOException {
        var number = nodes.get(0).desk("proposer").startCase("Family nurses");

        nodes.get(1).desk("proposer").claim(number, COMPLETE);
        assertThat(nodes.get(0).desk("proposer").tasks(number))
                .singleElement()
                .satisfies(task ->
                        assertThat(task.path("assignee").asText()).as("taken").isEqualTo("proposer"));

        nodes.get(1).desk("proposer").complete(number, COMPLETE, StageForms.expression(Desk.dayInAYear()));
        assertThat(nodes.get(0).desk("lineManager").activities(number))
                .containsExactly("Activity_CommentAsLineManager");
    }

    /** The last of all, because one of the nodes is gone afterwards. */
    @Test
    @Order(Integer.MAX_VALUE)
    void moveCasesTogetherAndTheOneGoesOnWhereTheOtherIsKilled() throws Exception {
        var moves = new MovesAcrossNodes(database, nodes);
        moves.begin();

        assertThat(moves.moveWhileSomebodyWorks())
                .as("to whoever was at the case that was being moved")
                .hasMessageContaining("409")
                .hasMessageContaining("Somebody else changed this at the same moment");
        assertThat(moves.moves()).allMatch(List.of("movedToAnotherVersion")::equals);
        assertThat(moves.runningBy(2)).isEqualTo(moves.moves().size());

        moves.complete(4);
        moves.takeBackWhileANodeIsKilled();
        assertThat(moves.runningBy(2)).as("what had moved on").isOne();
        assertThat(moves.moves())
                .filteredOn(List.of("movedToAnotherVersion", "movedBack")::equals)
                .hasSize(moves.moves().size() - 1);
    }

    private static long packaged(String ending) {
        return PackagedModels.all().stream()
                .filter(file -> file.name().endsWith(ending))
                .count();
    }

    private static long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
