package org.spinout.fund;

import java.time.LocalDate;
import java.util.Map;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/** What can be done with the money of a fund, beside the awards made from it. */
public sealed interface MoneyAct {

    /** As the table of delegated authority names it, such as {@code vireMoney}. */
    String code();

    /** The fund it is about; of two, the one the money leaves. */
    String fundId();

    /** By which the table of delegated authority goes; nothing where no money moves. */
    Money amount();

    /** One sentence for whoever has to approve it. */
    String inWords();

    /** What belongs to this act alone, by the columns of the table of instructions. */
    Map<String, Object> particulars();

    /** @throws Refusal when it could not be carried out today */
    void check(MoneyBooks books);

    /** Does it, in the transaction of the caller. */
    void carryOut(MoneyBooks books, Instruction instruction);

    /**
     * A new fund.
     *
     * @param recycles whether loans that are paid back can be lent again
     */
    record SetUpFund(String fundId, String name, boolean recycles) implements MoneyAct {

        public static final String CODE = "setUpFund";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public Money amount() {
            return Money.ZERO;
        }

        @Override
        public String inWords() {
            return "Set up the fund " + name + ", filed as " + fundId + ". Loans that are paid back "
                    + (recycles ? "can be lent again." : "leave the fund.");
        }

        @Override
        public Map<String, Object> particulars() {
            return Map.of("fund_name", name, "recycles", recycles);
        }

        @Override
        public void check(MoneyBooks books) {
            books.requireNewFund(fundId, name);
        }

        @Override
        public void carryOut(MoneyBooks books, Instruction instruction) {
            books.setUp(this);
        }
    }

    /** A new pot with its opening budget. */
    record OpenPot(String fundId, PotKind kind, FinancialYear year, Money amount) implements MoneyAct {

        public static final String CODE = "openPot";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String inWords() {
            return "Open the pot " + fundId + " " + new Pot(fundId, kind, year).plainName() + " with " + amount + ".";
        }

        @Override
        public Map<String, Object> particulars() {
            return Map.of("pot_kind", kind.name(), "financial_year", year.label());
        }

        @Override
        public void check(MoneyBooks books) {
            books.requireNewPot(new Pot(fundId, kind, year));
        }

        @Override
        public void carryOut(MoneyBooks books, Instruction instruction) {
            books.open(this);
        }
    }

    /**
     * More money for a pot.
     *
     * @param occasion which budget it is, at most 20 characters
     */
    record ChangeBudget(Pot pot, String occasion, Money amount) implements MoneyAct {

        public static final String CODE = "changeBudget";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String fundId() {
            return pot.fundId();
        }

        @Override
        public String inWords() {
            return "Add " + amount + " to " + named(pot) + " as its " + occasion + " budget.";
        }

        @Override
        public Map<String, Object> particulars() {
            return Map.of("pot_id", pot.id(), "occasion", occasion);
        }

        @Override
        public void check(MoneyBooks books) {
            Award.requirePositive(amount, "A budget");
        }

        @Override
        public void carryOut(MoneyBooks books, Instruction instruction) {
            books.add(this, instruction);
        }
    }

    /** Money from one pot to another. */
    record VireMoney(Pot from, Pot to, Money amount) implements MoneyAct {

        public static final String CODE = "vireMoney";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public String fundId() {
            return from.fundId();
        }

        @Override
        public String inWords() {
            return "Move " + amount + " from " + named(from) + " to " + named(to) + ".";
        }

        @Override
        public Map<String, Object> particulars() {
            return Map.of("pot_id", from.id(), "to_pot_id", to.id());
        }

        @Override
        public void check(MoneyBooks books) {
            books.requireVirable(this);
        }

        @Override
        public void carryOut(MoneyBooks books, Instruction instruction) {
            books.vire(this, instruction);
        }
    }

    /**
     * The end of a pot's year: a part of what is available may be carried forward, the money of awards too; the rest
     * lapses.
     *
     * @param carried of what is available
     * @param awardsToo whether what is set aside or promised for awards goes to the next year's pot
     * @param amount what lapses; or, where anything is carried forward, what is
     */
    record EndYear(Pot pot, Money carried, boolean awardsToo, Money amount) implements MoneyAct {

        public static final String LAPSE = "lapseMoney";
        public static final String CARRY = "carryForward";

        @Override
        public String code() {
            return carried.isPositive() || awardsToo ? CARRY : LAPSE;
        }

        @Override
        public String fundId() {
            return pot.fundId();
        }

        @Override
        public String inWords() {
            return "End the year of " + named(pot) + ": "
                    + (carried.isPositive() ? carried + " of what is available is carried forward, " : "")
                    + (awardsToo ? "what is set aside or promised for awards is carried forward, " : "")
                    + "what is available beside that lapses.";
        }

        @Override
        public Map<String, Object> particulars() {
            return Map.of("pot_id", pot.id(), "carried_pence", carried.pence(), "awards_too", awardsToo);
        }

        @Override
        public void check(MoneyBooks books) {
            books.requireYearOver(pot);
            books.requireAvailable(pot, carried);
            if (code().equals(CARRY)) {
                books.nextYearsOf(pot);
            }
        }

        @Override
        public void carryOut(MoneyBooks books, Instruction instruction) {
            books.endYear(this, instruction);
        }
    }

    /** No entry may be booked on or before a day any more. */
    record ClosePeriod(String fundId, LocalDate lastDay) implements MoneyAct {

        public static final String CODE = "closePeriod";

        @Override
        public String code() {
            return CODE;
        }

        @Override
        public Money amount() {
            return Money.ZERO;
        }

        @Override
        public String inWords() {
            return "Close the books of " + fundId + " up to and including " + Days.inWords(lastDay) + ".";
        }

        @Override
        public Map<String, Object> particulars() {
            return Map.of("last_day", lastDay);
        }

        @Override
        public void check(MoneyBooks books) {
            books.requireClosable(fundId, lastDay);
        }

        @Override
        public void carryOut(MoneyBooks books, Instruction instruction) {
            books.close(this, instruction);
        }
    }

    private static String named(Pot pot) {
        return pot.fundId() + " " + pot.plainName();
    }
}
