package org.spinout.fund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Public support in small sums, which the law caps for one recipient over several financial years together (Subsidy
 * Control Act 2022, sections 36 to 38). The fund says what it is about to give, the recipient confirms in writing what it
 * has had from others, and the fund confirms what it gave.
 *
 * <p>The recipient is the enterprise of one case, so what counts is every award of that case. An award that ended counts
 * for what was paid; one that stands for all that is promised.
 */
@Component
public class Aid {

    private final AidRows rows;
    private final Awards awards;
    private final Ledger ledger;
    private final Clock clock;

    Aid(JdbcClient jdbc, Awards awards, Ledger ledger, Clock clock) {
        this.rows = new AidRows(jdbc);
        this.awards = awards;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Asks how much of an amount may be awarded today. Whoever asks keeps other awards of the case from being accepted
     * meanwhile.
     *
     * @param others what the recipient got elsewhere in the years that count
     * @throws Refusal when an amount is below zero, or nothing is asked for
     */
    public AidFinding check(String number, Money asked, AidValue counted, Money others, AidRule rule) {
        Award.requirePositive(asked, "The award");
        if (others.isNegative()) {
            throw new Refusal("Support from others cannot be below zero.");
        }
        var today = today();
        var before = before(awards.get(number), today, rule);
        var room = rule.cap().minus(before).minus(others);
        var most = room.isPositive() ? counted.largestWithin(room) : Money.ZERO;
        return new AidFinding(
                number, today, asked, counted.of(asked), before, others, rule, asked.isMoreThan(most) ? most : asked);
    }

    /** What earlier awards of the same case count for today, whatever becomes of this one. */
    public Money before(String number, AidRule rule) {
        return before(awards.get(number), today(), rule);
    }

    /**
     * Keeps what the recipient confirmed, before the money is given. The same again changes nothing.
     *
     * @param given how much is awarded
     * @param by the user who confirmed it for the recipient
     * @throws Refusal when it is more than the finding allows
     * @throws Refusal.Conflict when something else was confirmed for this award
     */
    @Transactional
    public AidConfirmation confirm(AidFinding finding, Money given, AidValue counted, String by) {
        if (given.isMoreThan(finding.allowed())) {
            throw new Refusal("At most " + finding.allowed() + " can be awarded under "
                    + finding.rule().source() + ", not " + given + ".");
        }
        var confirmation = new AidConfirmation(
                finding.award(),
                finding.on(),
                counted.of(given),
                finding.others(),
                finding.rule().cap(),
                finding.rule().source(),
                by,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                null);
        var earlier = rows.find(finding.award());
        earlier.filter(kept -> !kept.says(confirmation)).ifPresent(kept -> {
            throw new Refusal.Conflict(finding.award() + " has been confirmed otherwise already.");
        });
        return earlier.orElseGet(() -> rows.add(confirmation));
    }

    /** The fund has told the recipient what it gave. An award without a confirmation, of an earlier release, stays so. */
    @Transactional
    public Optional<AidConfirmation> answer(String number) {
        rows.answer(number, today());
        return rows.find(number);
    }

    /** What was confirmed for an award. */
    public Optional<AidConfirmation> of(String number) {
        return rows.find(number);
    }

    private Money before(Award award, LocalDate on, AidRule rule) {
        var now = FinancialYear.of(on);
        return others(award).stream()
                .filter(other -> givenOn(other)
                        .filter(day -> rule.counts(FinancialYear.of(day), now))
                        .isPresent())
                .map(this::counts)
                .reduce(Money.ZERO, Money::plus);
    }

    private List<Award> others(Award award) {
        return awards.ofCase(award.caseNumber()).stream()
                .filter(other -> !other.number().equals(award.number()))
                .toList();
    }

    private Optional<LocalDate> givenOn(Award award) {
        return rows.find(award.number())
                .map(AidConfirmation::givenOn)
                .or(() -> ledger.entriesOfAward(award.number()).stream()
                        .filter(entry -> entry.kind() == EntryKind.COMMIT)
                        .map(entry -> LocalDate.ofInstant(entry.recordedAt(), Award.LONDON))
                        .findFirst());
    }

    private Money counts(Award award) {
        var paid = ledger.moneyOf(award.number()).paid();
        var stands = award.state() == AwardState.ACCEPTED || award.state().stands();
        var whole = rows.find(award.number())
                .map(AidConfirmation::value)
                .orElseGet(() -> Optional.ofNullable(award.accepted()).orElse(Money.ZERO));
        return stands || paid.isMoreThan(whole) ? whole : paid;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Award.LONDON));
    }
}
