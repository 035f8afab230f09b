package org.spinout.fund;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.spinout.fund.Balance.AVAILABLE;
import static org.spinout.fund.Balance.OUTSIDE;
import static org.spinout.fund.Balance.RESERVED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.LedgerModel.Line;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * Plays steps on a ledger and on its model, and holds the one against the other: what is refused, and what every pot
 * holds on every day. It plays from a leap year's February, so that two ends of a year come by.
 */
final class LedgerStory {

    static final LocalDate BEGIN = LocalDate.of(2028, 2, 27);

    /** What can be done; the numbers of a {@link Step} say to which pot or award, how much and on which day. */
    enum Act {
        BUDGET,
        RESERVE,
        RELEASE_REMAINDER,
        COMMIT,
        PAY,
        RELEASE_REST,
        EXPIRE,
        RECOVER,
        REPAY,
        VIRE,
        CARRY_FORWARD,
        CARRY_AWARD,
        LAPSE,
        CLOSE,
        WAIT
    }

    /**
     * @param subject counts awards or pots
     * @param pounds how much, of a budget of 1,000
     * @param daysBack on which day before today it is booked
     */
    record Step(Act act, int subject, int pounds, int daysBack) {}

    static final List<String> YEARS = List.of("2027-28", "2028-29", "2029-30");

    private final FundFixture start;
    final String fundId;
    final boolean recycles;
    final LedgerModel model = new LedgerModel(BEGIN);
    final List<Pot> pots = new ArrayList<>();
    final Map<String, String> potOf = new HashMap<>();
    private final List<String> awards = new ArrayList<>();
    private final AwardActs ofAwards = new AwardActs(this);
    FundFixture fund;
    int count;

    LedgerStory(FundFixture database, String fundId, boolean recycles) {
        this.start = database;
        this.fundId = fundId;
        this.recycles = recycles;
        this.fund = start.at(BEGIN);
        fund.in(() -> fund.funds.register(new Fund(fundId, "Fund " + fundId, recycles)));
        for (var kind : List.of(PotKind.REVENUE_LOAN, PotKind.CAPITAL_LOAN)) {
            for (var year : YEARS) {
                open(kind, year);
            }
        }
    }

    /** Plays one step, twice where it was taken: the second time must change nothing. */
    boolean play(Step step) {
        count++;
        var on = model.today().minusDays(step.daysBack());
        var pence = step.pounds() * 100L;
        var award = awards.isEmpty() ? "none" : awards.get(step.subject() % awards.size());
        var pot = pots.get(step.subject() % pots.size());
        return switch (step.act()) {
            case WAIT -> waited(step.subject());
            case CLOSE -> agreed(step, () -> fund.periods.close(fundId, on, "f"), model.close(on));
            case LAPSE -> lapse(step, pots.get(step.subject() % 2 * YEARS.size()), on);
            case BUDGET -> budget(step, pot, pence);
            case RESERVE -> reserve(step, pot, pence);
            case VIRE, CARRY_FORWARD -> between(step, pot, pence, on);
            case CARRY_AWARD -> ofAwards.carry(step, award, on);
            case RECOVER, REPAY -> ofAwards.comesBack(step, award, on);
            default -> ofAwards.play(step, award, on);
        };
    }

    /** Holds every pot on every day that anything was booked on, and the books as a whole, against the model. */
    void assertSameBooks() {
        // Between these nothing was booked.
        var days = model.lines().stream().map(Line::day).collect(toSet());
        for (var pot : pots) {
            assertThat(fund.ledger.balances(pot.id())).as(pot.id()).isEqualTo(model.holds(pot.id(), model.today()));
            for (var day : days) {
                assertThat(fund.statements.ofPot(pot.id(), day).balances())
                        .as("%s on %s", pot.id(), day)
                        .isEqualTo(model.holds(pot.id(), day));
            }
        }
        var middle = BEGIN.plusDays(DAYS.between(BEGIN, model.today()) / 2);
        for (var from : List.of(BEGIN, middle)) {
            var books = fund.reconciliations.of(fundId, from, model.today());
            assertThat(books.faults()).isEmpty();
            for (var pot : books.pots()) {
                assertMovements(pot, from);
            }
        }
    }

    private void assertMovements(PotReconciliation pot, LocalDate from) {
        var lines = model.lines().stream()
                .filter(line -> line.pot().equals(pot.pot().id()) && !line.day().isBefore(from))
                .toList();
        assertThat(pot.paid()).isEqualTo(sum(lines, EntryKind.PAY));
        assertThat(pot.promised()).isEqualTo(sum(lines, EntryKind.RESERVE));
        assertThat(pot.committed()).isEqualTo(sum(lines, EntryKind.COMMIT));
        assertThat(pot.recovered()).isEqualTo(sum(lines, EntryKind.RECOVER));
        assertThat(pot.lapsed()).isEqualTo(sum(lines, EntryKind.LAPSE));
        assertThat(pot.budgetIn()).isEqualTo(sum(lines, EntryKind.BUDGET));
    }

    private static Money sum(List<Line> lines, EntryKind kind) {
        return new Money(lines.stream()
                .filter(line -> line.kind() == kind)
                .mapToLong(Line::pence)
                .sum());
    }

    private void open(PotKind kind, String year) {
        var pot = fund.in(() -> fund.pots.open(fundId, kind, new FinancialYear(year), new Money(1_000_00)));
        pots.add(pot);
        model.enter(List.of(line(pot.id(), null, BEGIN, EntryKind.BUDGET, OUTSIDE, AVAILABLE, 1_000_00)));
    }

    private boolean waited(int days) {
        model.advance(days);
        fund = start.at(model.today());
        return true;
    }

    private boolean budget(Step step, Pot pot, long pence) {
        var name = "further " + count;
        var may = !model.isLapsed(pot.id())
                && model.enter(
                        List.of(line(pot.id(), null, model.today(), EntryKind.BUDGET, OUTSIDE, AVAILABLE, pence)));
        return agreed(step, () -> fund.pots.addBudget(pot.id(), name, new Money(pence)), may);
    }

    private boolean lapse(Step step, Pot pot, LocalDate on) {
        if (model.isLapsed(pot.id())) {
            return false;
        }
        var may = model.lapse(pot.id(), on, pot.year().lastDay());
        return agreed(step, () -> fund.pots.lapse(pot.id(), on, "FM/" + pot.id().length(), "f"), may);
    }

    private boolean reserve(Step step, Pot pot, long pence) {
        var award = fundId + "/" + count;
        var may = model.enter(
                List.of(line(pot.id(), award, model.today(), EntryKind.RESERVE, AVAILABLE, RESERVED, pence)));
        if (may) {
            awards.add(award);
            potOf.put(award, pot.id());
        }
        return agreed(step, () -> fund.ledger.reserve(award, pot.id(), new Money(pence)), may);
    }

    private boolean between(Step step, Pot from, long pence, LocalDate on) {
        var vires = step.act() == Act.VIRE;
        var to = pots.get((pots.indexOf(from) + (vires ? YEARS.size() : 1)) % pots.size());
        var day = vires ? model.today() : on;
        var kind = vires ? EntryKind.VIREMENT : EntryKind.CARRY_FORWARD;
        var fits = vires || from.year().lastDay().plusDays(1).equals(to.year().firstDay());
        var may = fits
                && !model.isLapsed(to.id())
                && model.enter(List.of(
                        line(from.id(), null, day, kind, AVAILABLE, OUTSIDE, pence),
                        line(to.id(), null, day, kind, OUTSIDE, AVAILABLE, pence)));
        var authority = "FP/" + count;
        return agreed(
                step,
                () -> vires
                        ? fund.pots.vire(from.id(), to.id(), new Money(pence), authority, "f")
                        : fund.pots.carryForward(from.id(), to.id(), new Money(pence), on, authority, "f"),
                may);
    }

    /** The ledger takes the step, and again without a change, exactly when the model does. */
    boolean agreed(Step step, Supplier<?> real, boolean expected) {
        assertThat(taken(real))
                .as("%s on %s, expected by the model", step, model.today())
                .isEqualTo(expected);
        if (expected) {
            taken(real);
        }
        for (var pot : pots) {
            assertThat(fund.ledger.balances(pot.id()))
                    .as("%s after %s on %s", pot.id(), step, model.today())
                    .isEqualTo(model.holds(pot.id(), model.today()));
        }
        return expected;
    }

    private boolean taken(Supplier<?> step) {
        try {
            return !(fund.in(step) instanceof InsufficientFunds);
        } catch (Refusal refusal) {
            return false;
        }
    }

    static Line line(
            String pot, @Nullable String award, LocalDate day, EntryKind kind, Balance from, Balance to, long pence) {
        return new Line(pot, award, day, kind, from, to, pence);
    }
}
