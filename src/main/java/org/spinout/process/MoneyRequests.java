package org.spinout.process;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.fund.FinancialYear;
import org.spinout.fund.Instructions;
import org.spinout.fund.MoneyAct;
import org.spinout.fund.Pot;
import org.spinout.fund.PotKind;
import org.spinout.fund.Pots;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Reads what a fund manager asks for on a start form, and enters it in the books as an instruction. */
@Component
public class MoneyRequests {

    public static final ProcessVariable<String> FUND_ID = new ProcessVariable<>("fundId", String.class);

    private static final ProcessVariable<String> ASKED_BY = new ProcessVariable<>("askedBy", String.class);
    private static final ProcessVariable<String> AUTHORITY = new ProcessVariable<>("authority", String.class);
    private static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);
    private static final ProcessVariable<String> AMOUNT = new ProcessVariable<>("amountPounds", String.class);
    private static final ProcessVariable<String> YEAR = new ProcessVariable<>("financialYear", String.class);
    private static final ProcessVariable<String> KIND = new ProcessVariable<>("potKind", String.class);

    private final Instructions instructions;
    private final Pots pots;

    MoneyRequests(Instructions instructions, Pots pots) {
        this.instructions = instructions;
        this.pots = pots;
    }

    /**
     * Enters the instruction; its number becomes the business key.
     *
     * @throws Refusal.NotEntitled when whoever asks belongs to no national body
     */
    public void ask(DelegateExecution execution, MoneyAct act) {
        requireNational(execution);
        var authority = AUTHORITY.from(execution);
        var reasons = REASONS.from(execution);

        var number = instructions.ask(act, authority, reasons, ASKED_BY.from(execution));

        execution.setProcessBusinessKey(number);
    }

    /** Funds are kept for the hosts of the whole country, by no host of them. */
    public static void requireNational(DelegateExecution execution) {
        if (Objects.isNull(execution.getTenantId())) {
            throw new Refusal.NotEntitled("A fund is kept by a national body, and you are registered with none.");
        }
    }

    public static Money amount(DelegateExecution execution) {
        return Money.ofPounds(AMOUNT.from(execution));
    }

    public static FinancialYear year(DelegateExecution execution) {
        return new FinancialYear(YEAR.from(execution));
    }

    public static PotKind kind(DelegateExecution execution) {
        return PotKind.valueOf(KIND.from(execution));
    }

    /** The pot the form names by fund, kind and year. */
    public Pot pot(DelegateExecution execution) {
        return pot(FUND_ID.from(execution), kind(execution), year(execution));
    }

    /**
     * One of two pots a form names.
     *
     * @param side how the names of its fields begin, {@code from} or {@code to}
     */
    public Pot pot(DelegateExecution execution, String side) {
        return pot(
                new ProcessVariable<>(side + "FundId", String.class).from(execution),
                PotKind.valueOf(new ProcessVariable<>(side + "PotKind", String.class).from(execution)),
                new FinancialYear(new ProcessVariable<>(side + "FinancialYear", String.class).from(execution)));
    }

    private Pot pot(String fundId, PotKind kind, FinancialYear year) {
        return pots.all().stream()
                .filter(pot -> pot.fundId().equals(fundId)
                        && pot.kind() == kind
                        && pot.year().equals(year))
                .findFirst()
                .orElseThrow(() -> new Refusal("The fund " + fundId + " has no pot for " + kind.plainName() + " " + year
                        + ". The page Money shows those there are."));
    }
}
