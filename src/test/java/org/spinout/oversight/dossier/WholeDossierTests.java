package org.spinout.oversight.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Watchers;
import org.spinout.oversight.EngineTables;
import org.spinout.proposal.Answers;
import org.spinout.proposal.CaseAccess;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.NewProposal;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Reach;
import org.spinout.proposal.Standing;
import org.spinout.record.BeforeDisposal;
import org.spinout.record.CaseRetention;
import org.spinout.record.ChainHeads;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Disposals;
import org.spinout.record.NewEntry;
import org.spinout.record.RecordsHolds;
import org.spinout.record.Releases;
import org.spinout.record.Retention;
import org.spinout.shared.Money;
import org.spinout.shared.References;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/** A dossier from its request to its check, on either database. */
class WholeDossierTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-01T11:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgres"})
    void isWholeAndReadableThoughTheCaseWasBeforeABoard(String database) throws IOException {
        var tables = EngineTables.on(database);
        var decisions = new ResourceDatabasePopulator();
        for (var part : List.of("engine", "history")) {
            decisions.addScript(new ClassPathResource(
                    "org/camunda/bpm/engine/db/create/activiti." + database + ".create.decision." + part + ".sql"));
        }
        decisions.execute(tables.source);
        var transactions = new DataSourceTransactionManager(tables.source);
        var number = Objects.requireNonNull(new TransactionTemplate(transactions).execute(now -> aCase(tables)));
        var dossiers = dossiers(tables, transactions);

        for (var edition : Edition.values()) {
            var file = folder.resolve(edition.code() + ".zip");
            try (var out = Files.newOutputStream(file)) {
                dossiers.ask(number, edition, "auditor").writeTo(out);
            }
            var said = new ByteArrayOutputStream();

            var status =
                    VerifyDossier.run(List.of(file.toString()), new PrintStream(said, true, StandardCharsets.UTF_8));

            assertThat(said.toString(StandardCharsets.UTF_8)).contains("1 decision records");
            assertThat(status).as(said.toString(StandardCharsets.UTF_8)).isZero();
            try (var zip = new ZipFile(file.toFile())) {
                var index = new String(
                        zip.getInputStream(zip.getEntry("index.html")).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(index).contains("14:00", "8 June 2026", "BM-2026-01");
            }
        }
    }

    private static String aCase(EngineTables tables) {
        new Bodies(tables.jdbc).register(new Body("b1001", "Thameside", BodyKind.PCT, "London"));
        var number = new Proposals(tables.jdbc, CLOCK, new References(tables.jdbc, CLOCK))
                .open(new NewProposal(
                        "b1001", "RIGHT_TO_REQUEST", "Podiatry", "lead", 6, Money.ofPounds("500000"), null))
                .number();
        new DecisionRecord(tables.jdbc, CLOCK)
                .enter(new NewEntry(
                        number,
                        "Decide at the board",
                        "approved",
                        null,
                        "Sound.",
                        "chair",
                        "boardChairs",
                        "b1001",
                        List.of(),
                        List.of()));
        tables.jdbc.sql("""
                        INSERT INTO board_meeting (meeting_number, body_id, meets_on, meets_at, venue, open_to_public, urgent,
                            called_by, called_at, state, closed_at)
                        VALUES ('BM-2026-01', 'b1001', DATE '2026-06-15', TIME '14:00:00', 'Town hall', TRUE, FALSE,
                            'secretary', TIMESTAMP WITH TIME ZONE '2026-06-08 09:00:00+00', 'HELD',
                            TIMESTAMP WITH TIME ZONE '2026-06-15 15:00:00+00')
                        """).update();
        tables.jdbc.sql("""
                        INSERT INTO agenda_item (id, case_number, body_id, title, paper_by, submitted_at, state, ended_at)
                        VALUES (1, :case, 'b1001', 'Podiatry', 'lead', TIMESTAMP WITH TIME ZONE '2026-06-01 09:00:00+00',
                            'DECIDED', TIMESTAMP WITH TIME ZONE '2026-06-15 15:00:00+00')
                        """).param("case", number).update();
        tables.jdbc.sql("""
                        INSERT INTO agenda_entry (meeting_number, item_id, place, placed_at, live)
                        VALUES ('BM-2026-01', 1, 1, TIMESTAMP WITH TIME ZONE '2026-06-08 09:00:00+00', TRUE)
                        """).update();
        return number;
    }

    private Dossiers dossiers(EngineTables tables, DataSourceTransactionManager transactions) {
        var jdbc = tables.jdbc;
        var proposals = new Proposals(jdbc, CLOCK, new References(jdbc, CLOCK));
        var record = new DecisionRecord(jdbc, CLOCK);
        var heads = new ChainHeads(jdbc, CLOCK);
        var bodies = new Bodies(jdbc);
        var caseTables = new CaseTables(jdbc);
        var gone = nothingGone(jdbc, record);
        var files = new KeptFiles(new CaseFile(jdbc, CLOCK, Stream::empty, 1), jdbc, gone);
        var directory = new Nobody();
        return new Dossiers(
                auditors(jdbc, proposals, directory),
                new Downloads(jdbc, CLOCK),
                new DossierKeys(folder.resolve("key"), jdbc, CLOCK),
                new DossierContents(
                        proposals,
                        bodies,
                        directory,
                        record,
                        heads,
                        new KeptRecords(record, gone),
                        new SentForms(new Answers(jdbc, CLOCK), new DeployedFormTexts(jdbc), jdbc),
                        files,
                        caseTables,
                        new WalkedPath(caseTables, jdbc),
                        gone,
                        new NothingIsDue()),
                files,
                record,
                heads,
                new Releases(jdbc, CLOCK),
                new Roles(proposals, record, jdbc),
                transactions,
                CLOCK);
    }

    private static DossierReaders auditors(JdbcClient jdbc, Proposals proposals, Directory directory) {
        return new DossierReaders(
                new AuditorsAlone(),
                proposals,
                new Hosts(jdbc, CLOCK, proposals),
                directory,
                new Watchers(directory, new Bodies(jdbc)),
                jdbc);
    }

    private static GoneClasses nothingGone(JdbcClient jdbc, DecisionRecord record) {
        return new GoneClasses(new Disposals(
                jdbc,
                CLOCK,
                new NothingIsDue(),
                new RecordsHolds(jdbc, CLOCK),
                record,
                new StaticListableBeanFactory().getBeanProvider(BeforeDisposal.class)));
    }

    private static final class AuditorsAlone implements CaseAccess {

        @Override
        public Standing of(String key, String user) {
            return user.equals("auditor") ? Standing.OVERSEER : Standing.STRANGER;
        }

        @Override
        public Reach reachOf(String user) {
            return new Reach(Set.of(), Set.of(), Set.of(), Set.of());
        }
    }

    private static final class NothingIsDue implements Retention {

        @Override
        public CaseRetention of(String caseNumber) {
            return new CaseRetention(caseNumber, "b1001", List.of(), List.of());
        }

        @Override
        public CaseRetention locked(String caseNumber) {
            return of(caseNumber);
        }

        @Override
        public List<String> casesOf(String bodyId) {
            return List.of();
        }
    }

    private static final class Nobody implements Directory {

        @Override
        public boolean exists(String user) {
            return false;
        }

        @Override
        public String nameOf(String user) {
            return user;
        }

        @Override
        public boolean holds(String user, String role, String bodyId) {
            return false;
        }

        @Override
        public SortedSet<String> holders(String role, String bodyId) {
            return new TreeSet<>();
        }

        @Override
        public SortedSet<String> bodiesOf(String user) {
            return new TreeSet<>();
        }

        @Override
        public SortedSet<String> rolesOf(String user) {
            return new TreeSet<>();
        }
    }
}
