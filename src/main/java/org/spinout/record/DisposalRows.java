package org.spinout.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.ManyRows;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of disposals, and of what is left of what went with them. */
final class DisposalRows {

    private final JdbcClient jdbc;

    DisposalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Disposal> find(String number, String locking) {
        return jdbc.sql("SELECT * FROM disposal WHERE number = :number " + locking)
                .param("number", number)
                .query(this::read)
                .optional();
    }

    /** Those that have to do with a case, the oldest first. */
    List<Disposal> ofCase(String caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM disposal
                        WHERE number IN (SELECT disposal_number FROM disposal_part WHERE case_number = :case)
                        ORDER BY asked_at, number
                        """).param("case", caseNumber).query(this::read).list();
    }

    /** The classes of a case that went, in the order in which they went. */
    List<Disposal.Part> goneOf(String caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM disposal_part WHERE case_number = :case AND disposed_at IS NOT NULL
                        ORDER BY disposed_at, disposal_number, record_class
                        """).param("case", caseNumber).query(DisposalRows::part).list();
    }

    /** What is left of the records of a case that went. */
    List<DisposedRecord> recordsOf(String caseNumber) {
        return jdbc.sql("""
                        SELECT * FROM disposed_record WHERE case_number = :case
                        ORDER BY disposal_number, record_class, place
                        """)
                .param("case", caseNumber)
                .query((row, index) -> new DisposedRecord(
                        row.getString("disposal_number"),
                        row.getInt("place"),
                        RecordClass.of(row.getString("record_class")),
                        row.getString("table_name"),
                        row.getString("reference"),
                        row.getString("hash")))
                .list();
    }

    /** One hash over what went with one class, in its order. */
    static String digest(List<DisposedRecord> records) {
        var lines = new ArrayList<String>();
        records.forEach(gone ->
                lines.add(gone.place() + " " + gone.table() + " " + gone.reference() + " " + gone.hash() + "\n"));
        return MerkleTree.sha256OfText(String.join("", lines));
    }

    /** How the chain of a case names what went: the disposal, the class, how much, and its digest. */
    static String evidence(String disposalNumber, RecordClass recordClass, int records, String digest) {
        return "disposal " + disposalNumber + " " + recordClass.code() + " " + records + " sha256:" + digest;
    }

    void add(NewDisposal asked, OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO disposal (number, body_id, authority, reasons, asked_by, asked_at)
                        VALUES (:number, :body, :authority, :reasons, :user, :now)
                        """)
                .param("number", asked.number())
                .param("body", asked.bodyId())
                .param("authority", asked.authority().strip())
                .param("reasons", asked.reasons().strip())
                .param("user", asked.askedBy())
                .param("now", now)
                .update();
    }

    void addPart(String number, NewDisposal.Item item, LocalDate dueOn) {
        jdbc.sql("""
                        INSERT INTO disposal_part (disposal_number, case_number, record_class, due_on)
                        VALUES (:number, :case, :class, :due)
                        """)
                .param("number", number)
                .param("case", item.caseNumber())
                .param("class", item.recordClass().code())
                .param("due", dueOn)
                .update();
    }

    void decide(
            String number, Disposal.Outcome outcome, @Nullable String user, @Nullable String role, OffsetDateTime now) {
        jdbc.sql("""
                        UPDATE disposal SET outcome = :outcome, decided_by = :user, decided_as = :role, decided_at = :now
                        WHERE number = :number
                        """)
                .param("outcome", outcome.name())
                .param("user", user)
                .param("role", role)
                .param("now", now)
                .param("number", number)
                .update();
    }

    /** Notes what is about to go; only then may it. */
    void addGone(Disposal.Part part, List<DisposedRecord> gone) {
        ManyRows.insert(
                jdbc,
                "disposed_record (disposal_number, case_number, record_class, place, table_name, reference, hash)",
                gone.stream()
                        .map(one -> List.<Object>of(
                                part.disposalNumber(),
                                part.caseNumber(),
                                part.recordClass().code(),
                                one.place(),
                                one.table(),
                                one.reference(),
                                one.hash()))
                        .toList());
    }

    Disposal.Part letGo(Disposal.Part part, List<DisposedRecord> gone, OffsetDateTime now) {
        var digest = digest(gone);
        update(part, "disposed_at = :now, records = :records, digest = :digest")
                .param("now", now)
                .param("records", gone.size())
                .param("digest", digest)
                .update();
        return new Disposal.Part(
                part.disposalNumber(),
                part.caseNumber(),
                part.recordClass(),
                part.dueOn(),
                now.toInstant(),
                gone.size(),
                digest,
                null);
    }

    void keep(Disposal.Part part, String because) {
        update(part, "kept_because = :because").param("because", because).update();
    }

    /** @param what literals of this class only */
    private JdbcClient.StatementSpec update(Disposal.Part part, String what) {
        return jdbc.sql("UPDATE disposal_part SET " + what
                        + " WHERE disposal_number = :number AND case_number = :case AND record_class = :class")
                .param("number", part.disposalNumber())
                .param("case", part.caseNumber())
                .param("class", part.recordClass().code());
    }

    private Disposal read(ResultSet row, int index) throws SQLException {
        var outcome = row.getString("outcome");
        var number = row.getString("number");
        return new Disposal(
                number,
                row.getString("body_id"),
                row.getString("authority"),
                row.getString("reasons"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                outcome == null ? null : Disposal.Outcome.valueOf(outcome),
                row.getString("decided_by"),
                row.getString("decided_as"),
                jdbc.sql(
                                "SELECT * FROM disposal_part WHERE disposal_number = :number ORDER BY case_number, record_class")
                        .param("number", number)
                        .query(DisposalRows::part)
                        .list());
    }

    private static Disposal.Part part(ResultSet row, int index) throws SQLException {
        @Nullable OffsetDateTime disposedAt = row.getObject("disposed_at", OffsetDateTime.class);
        return new Disposal.Part(
                row.getString("disposal_number"),
                row.getString("case_number"),
                RecordClass.of(row.getString("record_class")),
                row.getObject("due_on", LocalDate.class),
                disposedAt == null ? null : disposedAt.toInstant(),
                row.getInt("records"),
                row.getString("digest"),
                row.getString("kept_because"));
    }
}
