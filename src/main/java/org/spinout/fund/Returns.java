package org.spinout.fund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money that was paid and comes back, to the pots it was paid from: the latest first. */
final class Returns {

    private final JdbcClient jdbc;
    private final LedgerRows rows;
    private final Postings postings;

    Returns(JdbcClient jdbc, LedgerRows rows, Postings postings) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.postings = postings;
    }

    List<LedgerEntry> recover(String award, int recovery, Money amount, @Nullable LocalDate bookedOn) {
        return bring(award, "recovery " + recovery, EntryKind.RECOVER, amount, bookedOn);
    }

    List<LedgerEntry> repay(String award, int instalment, Money amount, @Nullable LocalDate bookedOn) {
        return bring(award, "instalment " + instalment, EntryKind.REPAY, amount, bookedOn);
    }

    private List<LedgerEntry> bring(
            String award, String part, EntryKind kind, Money amount, @Nullable LocalDate bookedOn) {
        var potIds =
                rows.ofSubject(award).stream().map(LedgerEntry::potId).collect(Collectors.toCollection(TreeSet::new));
        if (potIds.isEmpty()) {
            throw new Refusal("No money has been set aside for " + award + ".");
        }
        // The pot a repayment may go to is later than all it was paid from, so the order of locks is kept.
        var locked = postings.lockAll(potIds);
        var entries = rows.ofSubject(award);
        var earlier = earlier(entries, part, kind, amount);
        if (!earlier.isEmpty()) {
            return earlier;
        }
        requirePaid(award, entries, amount);
        var made = new ArrayList<LedgerEntry>();
        var left = amount;
        var latestFirst = new ArrayList<>(locked.values());
        Collections.reverse(latestFirst);
        for (var pot : latestFirst) {
            var paid = AwardMoney.addedUpFrom(entries, pot.id()).paid();
            var here = left.isMoreThan(paid) ? paid : left;
            if (here.isPositive()) {
                var cause = new Cause(award, partIn(part, pot, made.isEmpty()), kind);
                made.add(
                        kind == EntryKind.REPAY
                                ? repaid(pot, locked, cause, here, bookedOn)
                                : postings.post(
                                        pot, new Posting(cause, Balance.PAID, Balance.AVAILABLE, here, bookedOn)));
                left = left.minus(here);
            }
        }
        return List.copyOf(made);
    }

    /** Where a loan paid back goes: the same pot, this year's of its kind, or out of the fund. */
    private LedgerEntry repaid(
            LockedPot pot, Map<String, LockedPot> locked, Cause cause, Money amount, @Nullable LocalDate bookedOn) {
        if (!recycles(pot.pot().fundId())) {
            return postings.post(pot, new Posting(cause, Balance.PAID, Balance.OUTSIDE, amount, bookedOn));
        }
        if (!pot.pot().isLapsed()) {
            return postings.post(pot, new Posting(cause, Balance.PAID, Balance.AVAILABLE, amount, bookedOn));
        }
        var current = currentPot(pot.pot(), locked);
        if (current.isEmpty()) {
            return postings.post(pot, new Posting(cause, Balance.PAID, Balance.OUTSIDE, amount, bookedOn));
        }
        var to = current.get();
        var left = postings.post(
                pot, new Posting(cause, Balance.PAID, Balance.OUTSIDE, amount, bookedOn).halvedWith(to.id()));
        var again = new Cause(cause.subject(), cause.part() + " of " + pot.pot().year(), EntryKind.REPAY);
        postings.post(
                to, new Posting(again, Balance.OUTSIDE, Balance.AVAILABLE, amount, bookedOn).halvedWith(pot.id()));
        return left;
    }

    private Optional<LockedPot> currentPot(Pot paidFrom, Map<String, LockedPot> locked) {
        var current = new Pot(paidFrom.fundId(), paidFrom.kind(), FinancialYear.of(postings.today()));
        return jdbc
                .sql("SELECT pot_id FROM pot WHERE pot_id = :pot AND lapsed_on IS NULL")
                .param("pot", current.id())
                .query(String.class)
                .list()
                .stream()
                .map(potId -> locked.computeIfAbsent(potId, postings::lock))
                .findFirst();
    }

    private boolean recycles(String fundId) {
        return jdbc.sql("SELECT recycles FROM fund WHERE fund_id = :fund")
                .param("fund", fundId)
                .query(Boolean.class)
                .single();
    }

    private static List<LedgerEntry> earlier(List<LedgerEntry> entries, String part, EntryKind kind, Money amount) {
        var earlier = entries.stream()
                .filter(entry -> entry.kind() == kind && entry.from() == Balance.PAID)
                .filter(entry -> entry.cause().part().equals(part)
                        || entry.cause().part().startsWith(part + ","))
                .sorted(Comparator.comparing(LedgerEntry::potId).reversed())
                .toList();
        var sum = earlier.stream().map(LedgerEntry::amount).reduce(Money.ZERO, Money::plus);
        if (!earlier.isEmpty() && !sum.equals(amount)) {
            throw new Refusal.Conflict("The ledger has an entry for this already: " + kind + " of " + sum + " for "
                    + earlier.get(0).cause().subject() + " (" + part + ").");
        }
        return earlier;
    }

    private static void requirePaid(String award, List<LedgerEntry> entries, Money amount) {
        var paid = AwardMoney.addedUpFrom(entries).paid();
        if (amount.isMoreThan(paid)) {
            throw new Refusal(award + " has " + paid + " paid, not " + amount + ".");
        }
    }

    private static String partIn(String part, LockedPot pot, boolean isFirst) {
        return isFirst ? part : part + ", paid from " + pot.pot().year();
    }
}
