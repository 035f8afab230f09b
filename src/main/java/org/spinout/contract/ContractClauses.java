package org.spinout.contract;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;

/**
 * What a contract says besides its length and price: what was promised is owed, and how it ends is known from the start.
 *
 * @param kpis the measures it is judged by; at least one
 * @param promises what the business case promised, each a term or dropped with a reason
 * @param reinvestmentPercent how much of a surplus the enterprise must put back into the service or the community
 * @param lines its service lines; none where it is a single service
 */
public record ContractClauses(
        List<Kpi> kpis,
        List<PromisedBenefit> promises,
        int reinvestmentPercent,
        RenewalClause renewal,
        ExitClause exit,
        List<ServiceLine> lines) {

    /** @throws Refusal when nothing is measured, the share is no share, or two service lines have one name */
    public ContractClauses {
        kpis = List.copyOf(kpis);
        promises = List.copyOf(promises);
        lines = List.copyOf(lines);
        if (kpis.isEmpty()) {
            throw new Refusal("kpi1", "required", "Write at least one measure into the contract.");
        }
        if (reinvestmentPercent < 0 || reinvestmentPercent > 100) {
            throw new Refusal("reinvestmentPercent", "range", "The share of a surplus is 0 to 100 per cent.");
        }
        if (new HashSet<>(lines.stream().map(ServiceLine::name).toList()).size() < lines.size()) {
            throw new Refusal("line2", "unique", "Two service lines have the same name.");
        }
    }

    /** @throws Refusal when the service lines cost more or less than the whole */
    public void requireAddUpTo(Money yearlyPrice) {
        var sum = lines.stream().map(ServiceLine::yearlyPrice).reduce(Money.ZERO, Money::plus);
        if (!lines.isEmpty() && !sum.equals(yearlyPrice)) {
            throw new Refusal(
                    "yearlyPricePounds",
                    "sum",
                    "The service lines come to " + sum + " a year, the contract to " + yearlyPrice
                            + ". They have to be the same.");
        }
    }

    /** For people to read before they sign; markdown. */
    public String inWords() {
        return list("Measures", kpis.stream().map(Kpi::inWords).toList())
                + list(
                        "What the business case promised",
                        promises.stream().map(ContractClauses::inWords).toList())
                + list(
                        "Service lines",
                        lines.stream()
                                .map(line -> line.name() + ": " + line.yearlyPrice() + " a year")
                                .toList())
                + "**A surplus:** at least " + reinvestmentPercent
                + " per cent go back into the service or the community.\n\n"
                + "**Its end:** the contract " + renewal.inWords() + ". " + exit.inWords() + ".";
    }

    private static String inWords(PromisedBenefit benefit) {
        return benefit.isKept()
                ? benefit.promise() + " **is the term** " + benefit.term()
                : benefit.promise() + " **is left out:** " + benefit.droppedBecause();
    }

    private static String list(String heading, List<String> lines) {
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(line -> "- " + line)
                        .collect(Collectors.joining("\n", "**" + heading + "**\n\n", "\n\n"));
    }
}
