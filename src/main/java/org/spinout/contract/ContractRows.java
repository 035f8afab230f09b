package org.spinout.contract;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of clauses, signatures and their conditions. Clauses are only added; a signature says which it is under. */
class ContractRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ContractRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A signature: to which version of the terms, under which version of the clauses, and whether it has lapsed. */
    record SignatureRow(int contractVersion, @Nullable Integer clausesVersion, boolean lapsed) {}

    int addClauses(String caseNumber, ContractClauses clauses, String by) {
        var version = latestClauses(caseNumber).orElse(0) + 1;
        jdbc.sql("""
                        INSERT INTO contract_clauses
                            (case_number, version, reinvestment_percent, extension_years, extension_notice_months,
                             hand_back_months, step_in, reverse_transfer, asset_lock, recorded_by, recorded_at)
                        VALUES (:caseNumber, :version, :reinvestment, :extensionYears, :noticeMonths,
                            :handBack, :stepIn, :reverseTransfer, :assetLock, :by, :now)
                        """)
                .param("caseNumber", caseNumber)
                .param("version", version)
                .param("reinvestment", clauses.reinvestmentPercent())
                .param("extensionYears", clauses.renewal().extensionYears())
                .param("noticeMonths", clauses.renewal().noticeMonths())
                .param("handBack", clauses.exit().handBackMonths())
                .param("stepIn", clauses.exit().stepIn())
                .param("reverseTransfer", clauses.exit().reverseTransfer())
                .param("assetLock", clauses.exit().assetLock())
                .param("by", by)
                .param("now", now())
                .update();
        for (var i = 0; i < clauses.kpis().size(); i++) {
            addKpi(caseNumber, version, i + 1, clauses.kpis().get(i));
        }
        for (var i = 0; i < clauses.promises().size(); i++) {
            addPromise(caseNumber, version, i + 1, clauses.promises().get(i));
        }
        for (var i = 0; i < clauses.lines().size(); i++) {
            addLine(caseNumber, version, i + 1, clauses.lines().get(i));
        }
        return version;
    }

    List<String> casesWithContract() {
        return jdbc.sql("SELECT DISTINCT case_number FROM contract_terms ORDER BY case_number")
                .query(String.class)
                .list();
    }

    Optional<Integer> latestClauses(String caseNumber) {
        return jdbc.sql("SELECT version FROM contract_clauses WHERE case_number = :caseNumber"
                        + " ORDER BY version DESC FETCH FIRST 1 ROWS ONLY")
                .param("caseNumber", caseNumber)
                .query(Integer.class)
                .optional();
    }

    ContractClauses clauses(String caseNumber, int version) {
        return jdbc.sql("SELECT * FROM contract_clauses WHERE case_number = :caseNumber AND version = :version")
                .params(Map.of("caseNumber", caseNumber, "version", version))
                .query((row, index) -> new ContractClauses(
                        kpis(caseNumber, version),
                        promises(caseNumber, version),
                        row.getInt("reinvestment_percent"),
                        new RenewalClause(row.getInt("extension_years"), row.getInt("extension_notice_months")),
                        new ExitClause(
                                row.getInt("hand_back_months"),
                                row.getBoolean("step_in"),
                                row.getBoolean("reverse_transfer"),
                                row.getBoolean("asset_lock")),
                        lines(caseNumber, version)))
                .single();
    }

    void addSignature(String caseNumber, int contractVersion, @Nullable Integer clausesVersion) {
        jdbc.sql("""
                        INSERT INTO contract_signature (case_number, contract_version, clauses_version)
                        VALUES (:caseNumber, :contractVersion, :clausesVersion)
                        """)
                .param("caseNumber", caseNumber)
                .param("contractVersion", contractVersion)
                .param("clausesVersion", clausesVersion, Types.INTEGER)
                .update();
    }

    /** The signature to the latest terms; nothing where they were signed before signatures were kept. */
    Optional<SignatureRow> signature(String caseNumber) {
        return jdbc.sql("""
                        SELECT s.contract_version, s.clauses_version, s.lapsed_on FROM contract_signature s
                        WHERE s.case_number = :caseNumber AND s.contract_version =
                            (SELECT MAX(t.version) FROM contract_terms t WHERE t.case_number = :caseNumber)
                        """)
                .param("caseNumber", caseNumber)
                .query((row, index) -> new SignatureRow(
                        row.getInt("contract_version"),
                        row.getObject("clauses_version", Integer.class),
                        row.getObject("lapsed_on", LocalDate.class) != null))
                .optional();
    }

    /** Whether the contract last signed binds, and until when others may object to its award. */
    ContractStanding standing(String caseNumber) {
        var standstillEnds = ContractAwards.latestNotice(jdbc, caseNumber)
                .map(AwardNotice::standstillEnds)
                .orElse(null);
        return signature(caseNumber)
                .map(row -> new ContractStanding(
                        conditions(caseNumber, row.contractVersion()), row.lapsed(), standstillEnds))
                .orElse(new ContractStanding(List.of(), false, standstillEnds));
    }

    void lapse(String caseNumber, int contractVersion, LocalDate on, String reasons, String by) {
        jdbc.sql("""
                        UPDATE contract_signature SET lapsed_on = :on, lapse_reasons = :reasons, lapsed_by = :by
                        WHERE case_number = :caseNumber AND contract_version = :version AND lapsed_on IS NULL
                        """)
                .param("on", on)
                .param("reasons", reasons)
                .param("by", by)
                .param("caseNumber", caseNumber)
                .param("version", contractVersion)
                .update();
    }

    void addCondition(String caseNumber, int contractVersion, SignatureCondition condition, LocalDate longStop) {
        jdbc.sql("""
                        INSERT INTO signature_condition (case_number, contract_version, condition_code, long_stop)
                        VALUES (:caseNumber, :version, :condition, :longStop)
                        """)
                .param("caseNumber", caseNumber)
                .param("version", contractVersion)
                .param("condition", condition.name())
                .param("longStop", longStop)
                .update();
    }

    List<ConditionOfSignature> conditions(String caseNumber, int contractVersion) {
        return jdbc.sql("""
                        SELECT * FROM signature_condition
                        WHERE case_number = :caseNumber AND contract_version = :version ORDER BY condition_code
                        """)
                .params(Map.of("caseNumber", caseNumber, "version", contractVersion))
                .query((row, index) -> new ConditionOfSignature(
                        SignatureCondition.valueOf(row.getString("condition_code")),
                        row.getObject("long_stop", LocalDate.class),
                        row.getObject("met_on", LocalDate.class)))
                .list();
    }

    void meet(String caseNumber, int contractVersion, SignatureCondition condition, LocalDate on) {
        jdbc.sql("""
                        UPDATE signature_condition SET met_on = :on
                        WHERE case_number = :caseNumber AND contract_version = :version
                            AND condition_code = :condition AND met_on IS NULL
                        """)
                .param("on", on)
                .param("caseNumber", caseNumber)
                .param("version", contractVersion)
                .param("condition", condition.name())
                .update();
    }

    private void addKpi(String caseNumber, int version, int place, Kpi kpi) {
        jdbc.sql("""
                        INSERT INTO contract_kpi (case_number, version, place, name, target, unit, is_limit)
                        VALUES (:caseNumber, :version, :place, :name, :target, :unit, :limit)
                        """)
                .param("caseNumber", caseNumber)
                .param("version", version)
                .param("place", place)
                .param("name", kpi.name())
                .param("target", kpi.target())
                .param("unit", kpi.unit())
                .param("limit", kpi.limit())
                .update();
    }

    private void addPromise(String caseNumber, int version, int place, PromisedBenefit benefit) {
        jdbc.sql("""
                        INSERT INTO contract_promise (case_number, version, place, promise, term, dropped_because)
                        VALUES (:caseNumber, :version, :place, :promise, :term, :dropped)
                        """)
                .param("caseNumber", caseNumber)
                .param("version", version)
                .param("place", place)
                .param("promise", benefit.promise())
                .param("term", benefit.term(), Types.VARCHAR)
                .param("dropped", benefit.droppedBecause(), Types.VARCHAR)
                .update();
    }

    private void addLine(String caseNumber, int version, int place, ServiceLine line) {
        jdbc.sql("""
                        INSERT INTO contract_line (case_number, version, place, name, yearly_price_pence)
                        VALUES (:caseNumber, :version, :place, :name, :pence)
                        """)
                .param("caseNumber", caseNumber)
                .param("version", version)
                .param("place", place)
                .param("name", line.name())
                .param("pence", line.yearlyPrice().pence())
                .update();
    }

    private List<Kpi> kpis(String caseNumber, int version) {
        return jdbc.sql(
                        "SELECT * FROM contract_kpi WHERE case_number = :caseNumber AND version = :version ORDER BY place")
                .params(Map.of("caseNumber", caseNumber, "version", version))
                .query((row, index) -> new Kpi(
                        row.getString("name"),
                        row.getObject("target", BigDecimal.class),
                        row.getString("unit"),
                        row.getBoolean("is_limit")))
                .list();
    }

    private List<PromisedBenefit> promises(String caseNumber, int version) {
        return jdbc.sql(
                        "SELECT * FROM contract_promise WHERE case_number = :caseNumber AND version = :version ORDER BY place")
                .params(Map.of("caseNumber", caseNumber, "version", version))
                .query((row, index) -> new PromisedBenefit(
                        row.getString("promise"), row.getString("term"), row.getString("dropped_because")))
                .list();
    }

    private List<ServiceLine> lines(String caseNumber, int version) {
        return jdbc.sql(
                        "SELECT * FROM contract_line WHERE case_number = :caseNumber AND version = :version ORDER BY place")
                .params(Map.of("caseNumber", caseNumber, "version", version))
                .query((row, index) ->
                        new ServiceLine(row.getString("name"), new Money(row.getLong("yearly_price_pence"))))
                .list();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS);
    }
}
