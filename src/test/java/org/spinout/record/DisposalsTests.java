package org.spinout.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.TestDatabase;
import org.spinout.shared.Refusal;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class DisposalsTests {

    private static final String CASE = "SP-2010-0001";
    private static final String BODY = "b1001";
    private static final String DR = "DR-2030-0001";

    private final Clock clock = Clock.fixed(Instant.parse("2030-03-02T10:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void takesTheContentAndLeavesHashDateAndAuthority(String database) {
        var room = new Room(database);
        var before = room.record.of(CASE);

        room.confirmed(RecordClass.DECISIONS, RecordClass.FILES, RecordClass.PEOPLE, RecordClass.FORMS);
        assertThat(room.dispose()).isEmpty();

        assertThat(room.record.verify(CASE).isIntact()).isTrue();
        assertThat(room.record.of(CASE)).hasSize(4).first().satisfies(entry -> {
            assertThat(entry.decision().reasons()).isEqualTo("(disposed of)");
            assertThat(entry.decision().user()).isEqualTo("(disposed of)");
            assertThat(entry.decision().evidence()).isEmpty();
            assertThat(entry.decision().recused()).isEmpty();
            assertThat(entry.hash()).isEqualTo(before.get(0).hash());
            assertThat(entry.at()).isEqualTo(before.get(0).at());
        });
        assertThat(room.record.of(CASE).get(3).decision()).satisfies(entry -> {
            assertThat(entry.gate()).isEqualTo("Disposal of records");
            assertThat(entry.user()).isEqualTo("chair");
            assertThat(entry.reasons()).contains("Schedule 4").contains("secretary");
            assertThat(entry.evidence())
                    .hasSize(4)
                    .anyMatch(line -> line.startsWith("disposal " + DR + " files 2 sha256:"));
        });
        assertThat(room.disposals.recordsOf(CASE))
                .filteredOn(gone -> gone.table().equals("decision"))
                .extracting(DisposedRecord::hash)
                .containsExactlyElementsOf(before.stream().map(Entry::hash).toList());
        assertThat(room.text("SELECT sha256 FROM document")).isEqualTo("d".repeat(64));
        assertThat(room.count("document_content")).isZero();
        assertThat(room.text("SELECT title FROM document")).startsWith("(disposed of)");
        assertThat(room.text("SELECT fields FROM answer")).isEqualTo("{}");
        assertThat(room.text("SELECT member FROM team_lead")).isEqualTo("(disposed of)");
        assertThat(room.count("team_membership")).isOne();
        assertThat(room.text("SELECT subject FROM notice")).isEqualTo("Begun");
    }

    @Test
    void refusesBeforeItsDateAnotherBodysAndWhatRuns() {
        var room = new Room("h2");
        room.due = LocalDate.of(2030, 3, 3);

        assertThatThrownBy(() -> room.ask(RecordClass.FILES)).hasMessageContaining("kept until 2 March 2030");

        room.due = LocalDate.of(2030, 3, 2);
        assertThatThrownBy(() -> room.in(() -> room.disposals.ask(new NewDisposal(
                        DR,
                        "b2002",
                        "Schedule 4",
                        "Over.",
                        "secretary",
                        List.of(new NewDisposal.Item(CASE, RecordClass.FILES))))))
                .hasMessageContaining("no case");
        room.impediments.add("The case runs.");
        assertThatThrownBy(() -> room.ask(RecordClass.FILES)).hasMessageContaining("The case runs.");
        assertThat(room.disposals.due(BODY)).isEmpty();
        assertThat(room.count("disposal")).isZero();

        room.impediments.clear();
        assertThat(room.disposals.due(BODY)).hasSize(RecordClass.values().length);
    }

    @Test
    void takesTwoPeople() {
        var room = new Room("h2");
        room.ask(RecordClass.FILES);

        assertThatThrownBy(() -> room.dispose()).isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> room.in(() -> room.disposals.confirm(DR, "secretary", "boardSecretaries")))
                .isInstanceOf(Refusal.NotEntitled.class)
                .hasMessageContaining("second person");
        assertThatThrownBy(() -> room.sql(
                        "UPDATE disposal SET outcome = 'CONFIRMED', decided_by = asked_by," + " decided_at = asked_at"))
                .isInstanceOf(DataAccessException.class);
        room.in(() -> room.disposals.refuse(DR, "chair", "boardChairs"));

        assertThatThrownBy(() -> room.in(() -> room.disposals.confirm(DR, "other", "boardChairs")))
                .isInstanceOf(Refusal.Conflict.class);
        assertThatThrownBy(() -> room.dispose()).isInstanceOf(Refusal.Conflict.class);
        assertThat(room.count("document_content")).isOne();
    }

    @Test
    void keepsBackWhatIsHeldBetweenConfirmationAndDisposal() {
        var room = new Room("h2");
        room.confirmed(RecordClass.FILES);
        room.in(() -> {
            room.holds.place(CASE, "legalClaim", "A claim is expected.", "secretary");
            return CASE;
        });

        assertThat(room.dispose()).singleElement().asString().contains("A claim is expected.");
        assertThat(room.count("document_content")).isOne();
        assertThat(room.disposals.get(DR).parts()).singleElement().satisfies(part -> {
            assertThat(part.isDone()).isFalse();
            assertThat(part.keptBecause()).contains("A claim is expected.");
        });

        room.in(() -> {
            room.holds.lift(CASE, "legalClaim", "The claim was settled.", "secretary");
            return CASE;
        });
        assertThat(room.dispose())
                .as("what was kept back needs to be asked for again")
                .isEmpty();
        assertThat(room.count("document_content")).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void leavesNothingHalfDone(String database) {
        var room = new Room(database);
        room.confirmed(RecordClass.DECISIONS, RecordClass.FILES, RecordClass.MAIL);
        room.sql("CREATE TABLE in_the_way (id BIGINT REFERENCES notice (id))");
        room.sql("INSERT INTO in_the_way SELECT id FROM notice");

        assertThatThrownBy(() -> room.dispose()).isInstanceOf(DataAccessException.class);

        assertThat(room.count("disposed_record")).isZero();
        assertThat(room.count("document_content")).isOne();
        assertThat(room.record.of(CASE)).hasSize(3).noneMatch(Entry::isDisposedOf);

        room.sql("DROP TABLE in_the_way");
        assertThat(room.dispose()).isEmpty();
        assertThat(room.count("notice")).isZero();
        assertThat(room.dispose()).as("tried again").isEmpty();
        assertThat(room.record.of(CASE)).hasSize(4);
    }

    @Test
    void findsWhatOnlyLooksDisposedOf() {
        var room = new Room("h2");
        room.sql("UPDATE decision SET gate = '(disposed of)', reasons = '(disposed of)' WHERE number = 2");

        assertThat(room.record.verify(CASE)).isInstanceOf(Verification.Broken.class);
    }

    @Test
    void findsADisposalThatTheChainDoesNotKnow() {
        var room = new Room("h2");
        room.confirmed(RecordClass.DECISIONS);
        room.dispose();
        assertThat(room.record.verify(CASE).isIntact()).isTrue();

        room.sql("UPDATE disposed_record SET hash = '" + "0".repeat(64) + "' WHERE reference = '2'");

        assertThat(room.record.verify(CASE)).isInstanceOf(Verification.Broken.class);
    }

    @Test
    void opensTheWallOnlyForContentThatWentAndForNothingElse() {
        var room = new Room("postgres");
        assertThatThrownBy(() -> room.sql("UPDATE decision SET reasons = '(disposed of)' WHERE number = 2"))
                .isInstanceOf(DataAccessException.class);
        room.confirmed(RecordClass.DECISIONS);
        room.dispose();

        for (var change : List.of(
                "UPDATE decision SET reasons = 'Other' WHERE number = 2",
                "UPDATE decision SET hash = '" + "0".repeat(64) + "' WHERE number = 2",
                "DELETE FROM decision WHERE number = 3",
                "UPDATE decision SET reasons = '(disposed of)', decided_by = '(disposed of)' WHERE number = 4",
                "DELETE FROM disposed_record",
                "UPDATE disposed_record SET hash = '" + "0".repeat(64) + "'")) {
            assertThatThrownBy(() -> room.sql(change)).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    private static NewEntry decision(String gate, String reasons) {
        return new NewEntry(
                CASE,
                gate,
                "rejected",
                "notReady",
                reasons,
                "chair",
                "boardChairs",
                BODY,
                List.of("complete-expression-of-interest v1 sha256:abc"),
                List.of("member3"));
    }

    private final class Room implements Retention {

        private final JdbcClient jdbc;
        private final DecisionRecord record;
        private final RecordsHolds holds;
        private final Disposals disposals;
        private final TransactionTemplate transaction;
        private final List<String> impediments = new ArrayList<>();
        private LocalDate due = LocalDate.of(2030, 3, 2);

        Room(String kind) {
            DataSource source = kind.equals("h2") ? TestDatabase.h2() : TestDatabase.postgres();
            jdbc = JdbcClient.create(source);
            transaction = new TransactionTemplate(new JdbcTransactionManager(source));
            record = new DecisionRecord(jdbc, clock);
            holds = new RecordsHolds(jdbc, clock);
            var noLooks = new StaticListableBeanFactory().getBeanProvider(BeforeDisposal.class);
            disposals = new Disposals(jdbc, clock, this, holds, record, noLooks);
            in(() -> List.of(
                    record.enter(decision("Consider", "Too early.")),
                    record.enter(decision("Assure", "Too thin.")),
                    record.enter(decision("Decide", "Too dear."))));
            fill();
        }

        private void fill() {
            sql("INSERT INTO proposal VALUES ('" + CASE + "', '" + BODY
                    + "', 'RIGHT_TO_REQUEST', 'Podiatry', 6, 500000,"
                    + " 'SMALL', 'REJECTED', FALSE, FALSE, 'manager', NULL, CURRENT_TIMESTAMP)");
            sql("INSERT INTO team_membership (case_number, member, joined_at, joined_by, is_current) VALUES ('" + CASE
                    + "', 'lead', CURRENT_TIMESTAMP, 'lead', TRUE), ('" + CASE
                    + "', 'nurse', CURRENT_TIMESTAMP, 'lead', TRUE)");
            sql("INSERT INTO team_lead (case_number, member, since, named_by, is_current) VALUES ('" + CASE
                    + "', 'lead', CURRENT_TIMESTAMP, 'lead', TRUE)");
            sql("INSERT INTO answer_series VALUES ('" + CASE + "')");
            sql("INSERT INTO answer (case_number, form_id, version, answered_by, answered_at, fields, hash) VALUES ('"
                    + CASE + "', 'start-proposal', 1, 'lead', CURRENT_TIMESTAMP, '{\"a\":1}', '" + "a".repeat(64)
                    + "')");
            sql("INSERT INTO case_file VALUES ('" + CASE + "')");
            sql("INSERT INTO document (id, file_key, kind, title, version, file_name, media_type, byte_count, sha256,"
                    + " confidentiality, added_by, added_at) VALUES (1, '" + CASE
                    + "', 'PLAN', 'Plan of Ann', 1, 'a.pdf',"
                    + " 'application/pdf', 3, '" + "d".repeat(64) + "', 'PUBLIC', 'lead', CURRENT_TIMESTAMP)");
            jdbc.sql("INSERT INTO document_content VALUES (1, :content)")
                    .param("content", new byte[] {1, 2, 3})
                    .update();
            sql(
                    "INSERT INTO document_opening (document_id, opened_by, opened_at) VALUES (1, 'lead', CURRENT_TIMESTAMP)");
            sql("INSERT INTO notice (case_number, person, subject, content, told_at) VALUES ('" + CASE
                    + "', 'lead', 'Begun', 'It began.', CURRENT_TIMESTAMP)");
        }

        void confirmed(RecordClass... classes) {
            ask(classes);
            in(() -> disposals.confirm(DR, "chair", "boardChairs"));
        }

        Disposal ask(RecordClass... classes) {
            return in(() -> disposals.ask(new NewDisposal(
                    DR,
                    BODY,
                    "Schedule 4",
                    "Their time is over.",
                    "secretary",
                    Arrays.stream(classes)
                            .map(one -> new NewDisposal.Item(CASE, one))
                            .toList())));
        }

        List<String> dispose() {
            return in(() -> disposals.dispose(DR, CASE));
        }

        <T> T in(Supplier<T> work) {
            return transaction.execute(status -> work.get());
        }

        void sql(String change) {
            jdbc.sql(change).update();
        }

        int count(String table) {
            return jdbc.sql("SELECT COUNT(*) FROM " + table)
                    .query(Integer.class)
                    .single();
        }

        String text(String query) {
            return jdbc.sql(query).query(String.class).single();
        }

        @Override
        public CaseRetention of(String caseNumber) {
            return new CaseRetention(
                    caseNumber,
                    BODY,
                    Arrays.stream(RecordClass.values())
                            .map(one -> new RetentionDate(
                                    one,
                                    6,
                                    "the end of the case",
                                    due.minusYears(6).minusDays(1),
                                    "Schedule",
                                    "setting"))
                            .toList(),
                    impediments);
        }

        @Override
        public CaseRetention locked(String caseNumber) {
            return of(caseNumber);
        }

        @Override
        public List<String> casesOf(String bodyId) {
            return List.of(CASE);
        }
    }
}
