package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What instructions are carried out on, in the transaction of the caller. */
@Component
class MoneyBooks {

    private final JdbcClient jdbc;
    private final Funds funds;
    private final Pots pots;
    private final Ledger ledger;
    private final Awards awards;
    private final Periods periods;
    private final Clock clock;

    MoneyBooks(JdbcClient jdbc, Funds funds, Pots pots, Ledger ledger, Awards awards, Periods periods, Clock clock) {
        this.jdbc = jdbc;
        this.funds = funds;
        this.pots = pots;
        this.ledger = ledger;
        this.awards = awards;
        this.periods = periods;
        this.clock = clock;
    }

    void setUp(MoneyAct.SetUpFund act) {
        requireNewFund(act.fundId(), act.name());
        funds.register(new Fund(act.fundId(), act.name(), act.recycles()));
    }

    void open(MoneyAct.OpenPot act) {
        var pot = new Pot(act.fundId(), act.kind(), act.year());
        requireNewPot(pot);
        pots.open(act.fundId(), act.kind(), act.year(), act.amount());
    }

    void add(MoneyAct.ChangeBudget act, Instruction instruction) {
        pots.addBudget(act.pot().id(), act.occasion() + ", " + instruction.number(), act.amount());
    }

    void vire(MoneyAct.VireMoney act, Instruction instruction) {
        pots.vire(act.from().id(), act.to().id(), act.amount(), instruction.reference(), instruction.askedBy());
    }

    void endYear(MoneyAct.EndYear act, Instruction instruction) {
        var pot = act.pot();
        var today = today();
        var reference = instruction.reference();
        // Awards before pots: the order in which every writer takes them.
        var held = act.awardsToo() ? lockAwardsOf(pot) : List.<String>of();
        if (act.carried().isPositive()) {
            pots.carryForward(pot.id(), nextYearsOf(pot).id(), act.carried(), today, reference, instruction.askedBy());
        }
        held.stream()
                .filter(this::holdsUnpaidMoney)
                .forEach(award ->
                        awards.carryForward(award, nextYearsOf(pot).id(), today, reference, instruction.askedBy()));
        pots.lapse(pot.id(), lapseDay(pot), reference, instruction.askedBy());
    }

    /** The last day of the year, unless the books of that day are closed. */
    private LocalDate lapseDay(Pot pot) {
        var lastDay = pot.year().lastDay();
        var isClosed = periods.closedUntil(pot.fundId())
                .filter(day -> !day.isBefore(lastDay))
                .isPresent();
        return isClosed ? today() : lastDay;
    }

    void close(MoneyAct.ClosePeriod act, Instruction instruction) {
        periods.close(act.fundId(), act.lastDay(), instruction.askedBy());
    }

    void requireClosable(String fundId, LocalDate lastDay) {
        funds.get(fundId);
        if (!lastDay.isBefore(today())) {
            throw new Refusal(
                    "lastDay", "latest", "That day is not over. Close the books up to yesterday, or earlier.");
        }
    }

    void requireNewFund(String fundId, String name) {
        if (funds.all().stream()
                .anyMatch(fund -> fund.id().equals(fundId) || fund.name().equalsIgnoreCase(name))) {
            throw new Refusal.Conflict("There is a fund " + fundId + ", or one called \"" + name
                    + "\", already. Choose another short name, and another name.");
        }
    }

    void requireNewPot(Pot pot) {
        funds.get(pot.fundId());
        if (pots.find(pot.id()).isPresent()) {
            throw new Refusal.Conflict(
                    "The pot " + pot.fundId() + " " + pot.plainName() + " is open already. Change its budget instead.");
        }
    }

    void requireVirable(MoneyAct.VireMoney act) {
        if (act.from().id().equals(act.to().id())) {
            throw new Refusal("Choose another pot than the one the money comes from.");
        }
        if (!act.from().year().equals(act.to().year())) {
            throw new Refusal(
                    "Money is vired within one financial year. At the end of the year it can be carried forward.");
        }
        requireAvailable(act.from(), act.amount());
    }

    void requireAvailable(Pot pot, Money amount) {
        var available = ledger.balances(pot.id()).available();
        if (amount.isMoreThan(available)) {
            throw new Refusal(
                    "amountPounds",
                    "max",
                    "The pot " + pot.fundId() + " " + pot.plainName() + " has " + available + " available, not "
                            + amount + ".");
        }
    }

    void requireYearOver(Pot pot) {
        if (today().isBefore(pot.year().lastDay())) {
            throw new Refusal(
                    "The financial year " + pot.year() + " ends on 31 March. Nothing lapses before that day.");
        }
    }

    /** @throws Refusal when next year's pot is not open yet */
    Pot nextYearsOf(Pot pot) {
        var next = FinancialYear.of(pot.year().lastDay().plusDays(1));
        return pots.find(new Pot(pot.fundId(), pot.kind(), next).id())
                .orElseThrow(() -> new Refusal("The pot " + pot.fundId() + " "
                        + new Pot(pot.fundId(), pot.kind(), next).plainName()
                        + " is not open yet. Open it before anything is carried forward into it."));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Award.LONDON));
    }

    private boolean holdsUnpaidMoney(String award) {
        var money = ledger.moneyOf(award);
        return money.reserved().isPositive() || money.committed().isPositive();
    }

    private List<String> lockAwardsOf(Pot pot) {
        return jdbc.sql("SELECT award_number FROM award WHERE pot_id = :pot ORDER BY award_number FOR UPDATE")
                .param("pot", pot.id())
                .query(String.class)
                .list();
    }
}
