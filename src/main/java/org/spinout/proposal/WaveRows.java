package org.spinout.proposal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of waves. */
final class WaveRows {

    private final JdbcClient jdbc;

    WaveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Wave wave, String by, OffsetDateTime now) {
        jdbc.sql("""
                        INSERT INTO wave (number, name, scheme, state, opened_by, opened_at)
                        VALUES (:number, :name, :scheme, :state, :by, :now)
                        """)
                .param("number", wave.number())
                .param("name", wave.name())
                .param("scheme", wave.scheme())
                .param("state", wave.state().name())
                .param("by", by)
                .param("now", now)
                .update();
    }

    void add(String wave, Proposal proposal, WavePlace place) {
        jdbc.sql("""
                        INSERT INTO wave_proposal (wave_number, case_number, service_name, host_name, region,
                            staff_count, annual_value_pence, takes_part)
                        VALUES (:wave, :case, :service, :host, :region, :staff, :value, TRUE)
                        """)
                .param("wave", wave)
                .param("case", proposal.number())
                .param("service", proposal.serviceName())
                .param("host", place.hostName())
                .param("region", place.region())
                .param("staff", proposal.staffCount())
                .param("value", proposal.annualValue().pence())
                .update();
    }

    Optional<Wave> find(String number) {
        return jdbc.sql("SELECT * FROM wave WHERE number = :number")
                .param("number", number)
                .query(WaveRows::wave)
                .optional();
    }

    Wave lock(String number) {
        jdbc.sql("SELECT number FROM wave WHERE number = :number FOR UPDATE")
                .param("number", number)
                .query(String.class)
                .optional();
        return find(number).orElseThrow(() -> new Refusal("There is no wave " + number + "."));
    }

    /** The wave a case takes part in, announced or not. */
    Optional<Wave> waveOf(String caseNumber) {
        return jdbc.sql("""
                        SELECT wave.* FROM wave JOIN wave_proposal ON wave_proposal.wave_number = wave.number
                        WHERE case_number = :case AND takes_part
                        """).param("case", caseNumber).query(WaveRows::wave).optional();
    }

    List<String> announced(String scheme) {
        return jdbc.sql("SELECT number FROM wave WHERE scheme = :scheme AND state = 'ANNOUNCED' ORDER BY number")
                .param("scheme", scheme)
                .query(String.class)
                .list();
    }

    List<WaveProposal> proposalsOf(String wave) {
        return jdbc.sql("SELECT * FROM wave_proposal WHERE wave_number = :wave ORDER BY case_number")
                .param("wave", wave)
                .query((row, index) -> new WaveProposal(
                        row.getString("case_number"),
                        row.getString("service_name"),
                        row.getString("host_name"),
                        row.getString("region"),
                        row.getInt("staff_count"),
                        new Money(row.getLong("annual_value_pence")),
                        row.getString("left_because")))
                .list();
    }

    int leave(String wave, String caseNumber, String why) {
        return jdbc.sql("""
                        UPDATE wave_proposal SET takes_part = NULL, left_because = :why
                        WHERE wave_number = :wave AND case_number = :case AND takes_part
                        """)
                .param("why", why)
                .param("wave", wave)
                .param("case", caseNumber)
                .update();
    }

    void signOff(String number, LocalDate publishOn) {
        jdbc.sql("UPDATE wave SET state = 'SIGNED_OFF', publish_on = :day WHERE number = :number")
                .param("day", Date.valueOf(publishOn))
                .param("number", number)
                .update();
    }

    void announce(String number, OffsetDateTime now) {
        jdbc.sql("UPDATE wave SET state = 'ANNOUNCED', announced_at = :now WHERE number = :number")
                .param("now", now)
                .param("number", number)
                .update();
    }

    void move(String number, WaveState state) {
        jdbc.sql("UPDATE wave SET state = :state WHERE number = :number")
                .param("state", state.name())
                .param("number", number)
                .update();
    }

    private static Wave wave(ResultSet row, int index) throws SQLException {
        return new Wave(
                row.getString("number"),
                row.getString("name"),
                row.getString("scheme"),
                WaveState.valueOf(row.getString("state")),
                row.getObject("publish_on", LocalDate.class));
    }
}
