package org.spinout.fund;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.spinout.shared.Money;

/**
 * The public money of one enterprise at the end of a day.
 *
 * @param caseNumber the proposal it grew from
 * @param awards one for each award it had applied for by then, the oldest first
 */
public record EnterpriseStatement(String caseNumber, LocalDate on, List<AwardStatement> awards) {

    /** Where the money of all its awards was. */
    public AwardMoney money() {
        return new AwardMoney(
                sum(award -> award.money().reserved()),
                sum(award -> award.money().committed()),
                sum(award -> award.money().paid()));
    }

    /** What was paid out in all; what came back is not taken off. */
    public Money paidOut() {
        return sum(AwardStatement::paidOut);
    }

    public Money recovered() {
        return sum(AwardStatement::recovered);
    }

    public Money repaid() {
        return sum(AwardStatement::repaid);
    }

    private Money sum(Function<AwardStatement, Money> part) {
        return awards.stream().map(part).reduce(Money.ZERO, Money::plus);
    }
}
