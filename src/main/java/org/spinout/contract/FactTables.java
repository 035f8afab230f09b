package org.spinout.contract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One table for the facts of each track; rows are only added, and the highest version counts. */
class FactTables {

    private final JdbcClient jdbc;
    private final Clock clock;

    FactTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String caseNumber, TransferFacts facts, String by) {
        var table = tableOf(facts.track());
        var columns = columns(facts);
        columns.put("case_number", caseNumber);
        columns.put("version", versions(caseNumber, facts.track()) + 1);
        columns.put("recorded_by", by);
        columns.put(
                "recorded_at",
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
        jdbc.sql("INSERT INTO " + table + " (" + String.join(", ", columns.keySet()) + ") VALUES ("
                        + columns.keySet().stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")")
                .params(columns)
                .update();
    }

    int versions(String caseNumber, TransferTrack track) {
        return jdbc.sql("SELECT COUNT(*) FROM " + tableOf(track) + " WHERE case_number = :caseNumber")
                .param("caseNumber", caseNumber)
                .query(Integer.class)
                .single();
    }

    /** When the latest facts of a track were written. */
    Optional<Instant> recordedAt(String caseNumber, TransferTrack track) {
        return jdbc.sql("SELECT recorded_at FROM " + tableOf(track)
                        + " WHERE case_number = :caseNumber ORDER BY version DESC FETCH FIRST 1 ROWS ONLY")
                .param("caseNumber", caseNumber)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    Optional<TransferFacts> latest(String caseNumber, TransferTrack track) {
        return jdbc.sql("SELECT * FROM " + tableOf(track)
                        + " WHERE case_number = :caseNumber ORDER BY version DESC FETCH FIRST 1 ROWS ONLY")
                .param("caseNumber", caseNumber)
                .query(readerOf(track))
                .optional();
    }

    private static String tableOf(TransferTrack track) {
        return switch (track) {
            case REGISTRATION -> "enterprise_registration";
            case STAFF -> "staff_transfer";
            case PENSIONS -> "pension_access";
            case ASSETS -> "asset_transfer";
            case CONTRACT -> "contract_terms";
            case SHADOW_RUNNING -> "shadow_running";
        };
    }

    private static Map<String, @Nullable Object> columns(TransferFacts facts) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        if (facts instanceof Registration registration) {
            columns.put("enterprise_name", registration.enterpriseName());
            columns.put("legal_form", registration.legalForm().name());
            columns.put("registration_number", registration.registrationNumber());
            columns.put("registered_on", registration.registeredOn());
            columns.put("community_interest_met", registration.communityInterestMet());
            columns.put("cqc_registration_number", registration.cqcRegistrationNumber());
            columns.put("cqc_registered_on", registration.cqcRegisteredOn());
            RegistrationDetails.put(columns, registration);
        } else if (facts instanceof StaffTransfer staff) {
            columns.put("assigned", staff.assigned());
            columns.put("objected", staff.objected());
            columns.put("measures_letter_on", staff.measuresLetterOn());
            columns.put("consulted_on", staff.consultedOn());
            columns.put("liability_information_on", staff.liabilityInformationOn());
            columns.put("not_assigned", staff.notAssigned());
            columns.put("representation", name(staff.representation()));
            columns.put("payroll_tested_on", staff.payrollTestedOn());
        } else if (facts instanceof PensionAccess pensions) {
            columns.put("route", pensions.route().name());
            columns.put("evidence", pensions.evidence());
            columns.put("confirmed_on", pensions.confirmedOn());
        } else {
            putMore(columns, facts);
        }
        return columns;
    }

    private static void putMore(Map<String, @Nullable Object> columns, TransferFacts facts) {
        if (facts instanceof AssetTransfer assets) {
            columns.put("schedule", assets.schedule());
            columns.put("value_pence", assets.value().pence());
            columns.put("agreed_on", assets.agreedOn());
        } else if (facts instanceof ContractTerms contract) {
            columns.put("starts_on", contract.start());
            columns.put("years", contract.years());
            columns.put("least_years", contract.bounds().leastYears());
            columns.put("most_years", contract.bounds().mostYears());
            columns.put("yearly_price_pence", contract.yearlyPrice().pence());
            columns.put("commissioner_id", contract.commissionerId());
            columns.put("signed_on", contract.signedOn());
            columns.put("signatory", contract.signatory());
        } else if (facts instanceof ShadowRunning shadow) {
            columns.put("began_on", shadow.began());
            columns.put("ended_on", shadow.ended());
            columns.put("criteria_met", shadow.criteriaMet());
            columns.put("findings", shadow.findings());
        }
    }

    private static RowMapper<TransferFacts> readerOf(TransferTrack track) {
        return switch (track) {
            case REGISTRATION -> (row, index) -> registration(row);
            case STAFF -> (row, index) -> staff(row);
            case PENSIONS ->
                (row, index) -> new PensionAccess(
                        PensionRoute.valueOf(row.getString("route")),
                        row.getString("evidence"),
                        day(row, "confirmed_on"));
            case ASSETS ->
                (row, index) -> new AssetTransfer(
                        row.getString("schedule"), new Money(row.getLong("value_pence")), day(row, "agreed_on"));
            case CONTRACT -> (row, index) -> contract(row);
            case SHADOW_RUNNING ->
                (row, index) -> new ShadowRunning(
                        day(row, "began_on"),
                        day(row, "ended_on"),
                        row.getBoolean("criteria_met"),
                        row.getString("findings"));
        };
    }

    private static Registration registration(ResultSet row) throws SQLException {
        return new Registration(
                row.getString("enterprise_name"),
                LegalForm.valueOf(row.getString("legal_form")),
                row.getString("registration_number"),
                day(row, "registered_on"),
                row.getBoolean("community_interest_met"),
                row.getString("cqc_registration_number"),
                maybeDay(row, "cqc_registered_on"),
                RegistrationDetails.constitution(row),
                RegistrationDetails.work(row),
                RegistrationDetails.cover(row));
    }

    private static StaffTransfer staff(ResultSet row) throws SQLException {
        var representation = row.getString("representation");
        return new StaffTransfer(
                row.getInt("assigned"),
                row.getInt("objected"),
                maybeDay(row, "measures_letter_on"),
                maybeDay(row, "consulted_on"),
                maybeDay(row, "liability_information_on"),
                row.getInt("not_assigned"),
                representation == null ? null : Representation.valueOf(representation),
                maybeDay(row, "payroll_tested_on"));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static ContractTerms contract(ResultSet row) throws SQLException {
        return new ContractTerms(
                day(row, "starts_on"),
                row.getInt("years"),
                new TermBounds(row.getInt("least_years"), row.getInt("most_years")),
                new Money(row.getLong("yearly_price_pence")),
                row.getString("commissioner_id"),
                maybeDay(row, "signed_on"),
                row.getString("signatory"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable LocalDate maybeDay(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
