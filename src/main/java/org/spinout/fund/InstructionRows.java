package org.spinout.fund;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table of instructions. */
final class InstructionRows {

    /** Columns that only some acts have; an act gives its own in {@link MoneyAct#particulars}. */
    private static final List<String> PARTICULARS = List.of(
            "fund_name",
            "pot_id",
            "to_pot_id",
            "pot_kind",
            "financial_year",
            "occasion",
            "last_day",
            "recycles",
            "carried_pence",
            "awards_too");

    private final JdbcClient jdbc;
    private final Pots pots;

    InstructionRows(JdbcClient jdbc, Pots pots) {
        this.jdbc = jdbc;
        this.pots = pots;
    }

    void add(Instruction instruction) {
        var act = instruction.act();
        var particulars = new HashMap<String, @Nullable Object>();
        PARTICULARS.forEach(column -> particulars.put(column, null));
        particulars.putAll(act.particulars());
        jdbc.sql("""
                        INSERT INTO instruction (instruction_number, act, fund_id, fund_name, pot_id, to_pot_id, pot_kind,
                            financial_year, occasion, amount_pence, last_day, recycles, carried_pence, awards_too, authority, reasons, asked_by,
                            asked_at, state)
                        VALUES (:number, :act, :fund, :fund_name, :pot_id, :to_pot_id, :pot_kind, :financial_year,
                            :occasion, :amount, :last_day, :recycles, :carried_pence, :awards_too, :authority, :reasons, :askedBy, :askedAt, :state)
                        """)
                .params(particulars)
                .param("number", instruction.number())
                .param("act", act.code())
                .param("fund", act.fundId())
                .param("amount", act.amount().pence())
                .param("authority", instruction.authority())
                .param("reasons", instruction.reasons())
                .param("askedBy", instruction.askedBy())
                .param("askedAt", stamp(instruction.askedAt()))
                .param("state", instruction.state().name())
                .update();
    }

    void change(Instruction instruction) {
        jdbc.sql("""
                        UPDATE instruction SET approver = :approver, state = :state, decided_by = :by, decided_at = :at
                        WHERE instruction_number = :number
                        """)
                .param("number", instruction.number())
                .param("approver", instruction.approver())
                .param("state", instruction.state().name())
                .param("by", instruction.decidedBy())
                .param("at", stamp(instruction.decidedAt()))
                .update();
    }

    /** @throws Refusal when there is no such instruction */
    Instruction get(String number) {
        return one("SELECT * FROM instruction WHERE instruction_number = :number", number);
    }

    /** Keeps everybody else from deciding on it until the transaction ends. */
    Instruction lock(String number) {
        return one("SELECT * FROM instruction WHERE instruction_number = :number FOR UPDATE", number);
    }

    List<Instruction> in(InstructionState state) {
        return jdbc.sql("SELECT * FROM instruction WHERE state = :state ORDER BY asked_at, instruction_number")
                .param("state", state.name())
                .query((row, at) -> read(row))
                .list();
    }

    private Instruction one(String sql, String number) {
        return jdbc.sql(sql)
                .param("number", number)
                .query((row, at) -> read(row))
                .optional()
                .orElseThrow(() -> new Refusal("There is no instruction " + number + "."));
    }

    private Instruction read(ResultSet row) throws SQLException {
        return new Instruction(
                row.getString("instruction_number"),
                act(row),
                row.getString("authority"),
                row.getString("reasons"),
                row.getString("asked_by"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("approver"),
                InstructionState.valueOf(row.getString("state")),
                row.getString("decided_by"),
                moment(row.getObject("decided_at", OffsetDateTime.class)));
    }

    private MoneyAct act(ResultSet row) throws SQLException {
        var fund = row.getString("fund_id");
        var amount = new Money(row.getLong("amount_pence"));
        return switch (row.getString("act")) {
            case MoneyAct.SetUpFund.CODE ->
                new MoneyAct.SetUpFund(fund, row.getString("fund_name"), row.getBoolean("recycles"));
            case MoneyAct.OpenPot.CODE ->
                new MoneyAct.OpenPot(
                        fund,
                        PotKind.valueOf(row.getString("pot_kind")),
                        new FinancialYear(row.getString("financial_year")),
                        amount);
            case MoneyAct.ChangeBudget.CODE ->
                new MoneyAct.ChangeBudget(pot(row, "pot_id"), row.getString("occasion"), amount);
            case MoneyAct.VireMoney.CODE -> new MoneyAct.VireMoney(pot(row, "pot_id"), pot(row, "to_pot_id"), amount);
            case MoneyAct.EndYear.LAPSE, MoneyAct.EndYear.CARRY ->
                new MoneyAct.EndYear(
                        pot(row, "pot_id"),
                        new Money(row.getLong("carried_pence")),
                        row.getBoolean("awards_too"),
                        amount);
            case MoneyAct.ClosePeriod.CODE ->
                new MoneyAct.ClosePeriod(fund, row.getObject("last_day", LocalDate.class));
            default -> throw new IllegalStateException("unknown act " + row.getString("act"));
        };
    }

    private Pot pot(ResultSet row, String column) throws SQLException {
        return pots.get(row.getString(column));
    }

    private static @Nullable OffsetDateTime stamp(@Nullable Instant moment) {
        return moment == null ? null : OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime stamp) {
        return stamp == null ? null : stamp.toInstant();
    }
}
