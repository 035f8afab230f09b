package org.spinout.process;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.process.ViabilityFinding.Verdict;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The table {@code viability}, asked about a case's own figures: when the team sends its plan, and again when an award
 * turns out smaller than the plan hoped for.
 */
@Component
@ReadsTable("viability")
public class Viability {

    private record Finding(
            Verdict verdict, String reason, @Nullable String rule) {}

    private final RuleTables tables;
    private final Answers answers;

    Viability(RuleTables tables, Answers answers) {
        this.tables = tables;
        this.answers = answers;
    }

    /**
     * Tests the plan with the award it hopes for.
     *
     * @throws Refusal when the team has not given its figures yet
     */
    public ViabilityFinding test(String caseNumber) {
        var plan = plan(caseNumber);
        return test(plan, plan.awardHopedFor());
    }

    /**
     * Tests the plan with that much award instead of what it hopes for.
     *
     * @throws Refusal when the team has not given its figures yet
     */
    public ViabilityFinding test(String caseNumber, Money award) {
        return test(plan(caseNumber), award);
    }

    private Projection plan(String caseNumber) {
        return Stream.of(Projection.FULL_FORM, Projection.EARLIER_FORM, Projection.SHORT_FORM)
                .flatMap(form -> answers.findLatestWith(caseNumber, form, "openingCashPounds").stream())
                .max(Comparator.comparing(Answer::id))
                .map(Projection::from)
                .orElseThrow(() -> new Refusal("The plan of " + caseNumber + " has no figures yet."));
    }

    private ViabilityFinding test(Projection plan, Money award) {
        var lowest = plan.lowestCash(award);
        var without = plan.lowestCash(Money.ZERO);
        var findings = tables.ask("viability", facts(plan, lowest, without)).stream()
                .map(row ->
                        new Finding(Verdict.ofCode(row.text("verdict")), row.text("reason"), row.textOrNull("rule")))
                .sorted(Comparator.comparing(Finding::verdict).reversed())
                .toList();

        var gravest = findings.get(0).verdict();
        var told = findings.stream()
                .filter(finding -> gravest == Verdict.VIABLE || finding.verdict() != Verdict.VIABLE)
                .toList();
        return new ViabilityFinding(
                gravest,
                told.stream().map(Finding::reason).toList(),
                measures(plan, lowest, without),
                inputs(plan, lowest, without, told),
                plan.inWords());
    }

    private static Map<String, Object> facts(Projection plan, Money lowest, Money without) {
        return Map.of(
                "lowestCashPounds", wholePounds(lowest),
                "lowestCashWithoutAwardPounds", wholePounds(without),
                "weeksOfCash", plan.weeksPaidBy(lowest),
                "fiveYearResultPounds", wholePounds(plan.fiveYearResult()),
                "worstYearPounds", wholePounds(plan.worstYear()),
                "largestCustomerPercent", plan.largestCustomerPercent(),
                "vatTreatment", plan.vatTreatment(),
                "irrecoverableVatPounds", plan.asksVat() ? wholePounds(plan.irrecoverableVat()) : -1L);
    }

    /** Every figure that a rule of the table may look at, and which rule said what. */
    private static String inputs(Projection plan, Money lowest, Money without, List<Finding> told) {
        var figures = List.of(
                "lowest cash in five years: " + lowest,
                "lowest cash without the award: " + without,
                "weeks of cost that the lowest cash pays for: " + plan.weeksPaidBy(lowest),
                "result of five years: " + plan.fiveYearResult(),
                "worst year: " + plan.worstYear(),
                "largest customer: " + plan.largestCustomerPercent() + "% of the income",
                "VAT not recovered: "
                        + (plan.asksVat() ? plan.irrecoverableVat().toString() : "not asked by itself"),
                "VAT " + vatInWords(plan));
        var rules = told.stream()
                .filter(finding -> finding.rule() != null)
                .map(finding -> finding.verdict().words() + ", because " + finding.rule() + ": " + finding.reason());
        return Stream.concat(figures.stream(), rules.map(rule -> "**rule:** " + rule))
                .map(line -> "- " + line)
                .collect(Collectors.joining("\n"));
    }

    private static String measures(Projection plan, Money lowest, Money without) {
        return "result of five years " + plan.fiveYearResult() + "; worst year " + plan.worstYear() + "; lowest cash "
                + lowest + ", which pays for " + plan.weeksPaidBy(lowest) + " weeks; without an award " + without
                + "; largest customer " + plan.largestCustomerPercent() + "% of the income; VAT " + vatInWords(plan);
    }

    private static String vatInWords(Projection plan) {
        return switch (plan.vatTreatment()) {
            case "inCosts" -> "in the costs.";
            case "notInCosts" -> "not in the costs.";
            default -> "to be advised on.";
        };
    }

    /** Rounded down, so that a penny short is short. */
    private static long wholePounds(Money amount) {
        return Math.floorDiv(amount.pence(), 100L);
    }
}
