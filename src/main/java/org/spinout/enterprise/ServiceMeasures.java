package org.spinout.enterprise;

import java.time.Clock;
import java.util.List;
import org.spinout.shared.ManyRows;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The measures of each enterprise: those of its contract, or those its officers named. Named once. */
@Component
@Transactional
public class ServiceMeasures {

    private final JdbcClient jdbc;
    private final Clock clock;

    public ServiceMeasures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict when they are named already */
    public void name(String caseNumber, List<Measure> measures, String by) {
        if (!of(caseNumber).isEmpty()) {
            throw new Refusal.Conflict("The measures of " + caseNumber + " are named already.");
        }
        ManyRows.insert(
                jdbc,
                "enterprise_measure (case_number, measure_number, name, unit, target, at_least, named_by, named_at)",
                measures.stream()
                        .map(measure -> List.<Object>of(
                                caseNumber,
                                measure.number(),
                                measure.name(),
                                measure.unit(),
                                measure.target(),
                                measure.atLeast(),
                                by,
                                Rows.now(clock)))
                        .toList());
    }

    /** In the order of their numbers; empty while none is named. */
    @Transactional(readOnly = true)
    public List<Measure> of(String caseNumber) {
        return jdbc.sql("SELECT * FROM enterprise_measure WHERE case_number = :caseNumber ORDER BY measure_number")
                .param("caseNumber", caseNumber)
                .query((row, index) -> new Measure(
                        row.getInt("measure_number"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getBigDecimal("target"),
                        row.getBoolean("at_least")))
                .list();
    }
}
