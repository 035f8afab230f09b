package org.spinout.process.awardfunding;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.spinout.fund.FinancialYear;
import org.spinout.fund.Fund;
import org.spinout.fund.Ledger;
import org.spinout.fund.Pot;
import org.spinout.fund.PotKind;
import org.spinout.fund.Pots;
import org.spinout.organisation.WorkingDays;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The pots money can be offered from today: those of this financial year. */
@Component
class OpenPots {

    private static final Map<String, PotKind> KINDS = Map.of(
            "revenueGrant", PotKind.REVENUE_GRANT,
            "revenueLoan", PotKind.REVENUE_LOAN,
            "capitalGrant", PotKind.CAPITAL_GRANT,
            "capitalLoan", PotKind.CAPITAL_LOAN);

    private final Pots pots;
    private final Ledger ledger;
    private final WorkingDays days;

    OpenPots(Pots pots, Ledger ledger, WorkingDays days) {
        this.pots = pots;
        this.ledger = ledger;
        this.days = days;
    }

    /**
     * The pot a form means.
     *
     * @throws Refusal when no pot of that kind is open this year
     */
    Pot ofCode(String code) {
        return open().stream()
                .filter(pot -> pot.kind() == KINDS.get(code))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "pot", "open", "There is no such pot this financial year. Choose one of those listed."));
    }

    /** What each of them can still offer, a line for each. */
    String inWords() {
        return open().stream()
                .map(pot -> "- " + capital(pot.plainName()) + ": **"
                        + ledger.balances(pot.id()).available() + "**")
                .collect(Collectors.joining("\n", "**Still to be offered from each pot today:**\n\n", ""));
    }

    private List<Pot> open() {
        var year = FinancialYear.of(days.today());
        return pots.all().stream()
                .filter(pot -> pot.year().equals(year))
                .filter(pot -> pot.fundId().equals(Fund.SOCIAL_ENTERPRISE_INVESTMENT_FUND.id()))
                .toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }
}
