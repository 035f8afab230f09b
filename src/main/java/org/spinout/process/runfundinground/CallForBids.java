package org.spinout.process.runfundinground;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.FinancialYear;
import org.spinout.fund.Fund;
import org.spinout.fund.Pot;
import org.spinout.fund.PotKind;
import org.spinout.fund.Pots;
import org.spinout.fund.round.NewRound;
import org.spinout.fund.round.Points;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.ProcessVariable;
import org.spinout.process.ScoringCriteria;
import org.spinout.process.WorkingTime;
import org.spinout.proposal.Answers;
import org.spinout.shared.Money;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The form by which a fund manager opens a round. */
@Component
class CallForBids {

    /** By the field that gives a pot its money. */
    private static final Map<String, PotKind> KINDS = Map.of(
            "revenueGrantPounds", PotKind.REVENUE_GRANT,
            "capitalGrantPounds", PotKind.CAPITAL_GRANT,
            "revenueLoanPounds", PotKind.REVENUE_LOAN,
            "capitalLoanPounds", PotKind.CAPITAL_LOAN);

    private static final List<String> KEPT = List.of(
            "roundTitle",
            "roundPurpose",
            "fundCode",
            "moneyOf",
            "revenueGrantPounds",
            "capitalGrantPounds",
            "revenueLoanPounds",
            "capitalLoanPounds",
            "opensOn",
            "opensTime",
            "closesOn",
            "closesTime",
            "partAwards",
            "scoreDifference",
            "oneScorerUpToPounds");

    private final Pots pots;
    private final ScoringCriteria criteria;
    private final Answers answers;
    private final WorkingDays days;
    private final Clock clock;

    CallForBids(Pots pots, ScoringCriteria criteria, Answers answers, WorkingDays days, Clock clock) {
        this.pots = pots;
        this.criteria = criteria;
        this.answers = answers;
        this.days = days;
        this.clock = clock;
    }

    /** @throws Refusal when there is no such pot */
    NewRound read(DelegateExecution form) {
        var fund = Objects.requireNonNullElse(text(form, "fundCode"), Fund.SOCIAL_ENTERPRISE_INVESTMENT_FUND.id());
        return new NewRound(
                fund,
                required(form, "roundTitle"),
                budget(form, fund),
                Objects.requireNonNullElse(moment(form, "opensOn", "opensTime"), now()),
                Objects.requireNonNull(moment(form, "closesOn", "closesTime")),
                required(form, "partAwards").equals("yes"),
                Points.of(new ProcessVariable<>("scoreDifference", Number.class)
                        .from(form)
                        .intValue()),
                Money.ofPounds(required(form, "oneScorerUpToPounds")),
                criteria.all());
    }

    /** Kept as it was sent, under the number that the round has by now. */
    void keep(DelegateExecution form, String round, String manager) {
        var fields = new TreeMap<String, Object>();
        for (var field : KEPT) {
            var value = form.getVariable(field);
            if (value != null) {
                fields.put(field, value instanceof Date date ? WorkingTime.dayOf(date) : value);
            }
        }
        answers.keep(round, RunFundingRound.OPEN_FORM, null, manager, fields);
    }

    private Map<String, Money> budget(DelegateExecution form, String fund) {
        var year = FinancialYear.of(
                required(form, "moneyOf").equals("nextYear") ? days.today().plusYears(1) : days.today());
        var budget = new TreeMap<String, Money>();
        KINDS.forEach((field, kind) -> {
            var pounds = text(form, field);
            if (pounds != null && Money.ofPounds(pounds).isPositive()) {
                budget.put(potOf(fund, kind, year, field).id(), Money.ofPounds(pounds));
            }
        });
        return budget;
    }

    private Pot potOf(String fund, PotKind kind, FinancialYear year, String field) {
        return pots.all().stream()
                .filter(pot -> pot.fundId().equals(fund)
                        && pot.kind() == kind
                        && pot.year().equals(year))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        field, "open", "The fund " + fund + " has no such pot for " + year + ". Open the pot first."));
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), WorkingDays.LONDON).truncatedTo(ChronoUnit.MINUTES);
    }

    private static @Nullable LocalDateTime moment(DelegateExecution form, String day, String time) {
        var date = new ProcessVariable<>(day, Date.class).orNull(form);
        return date == null ? null : WorkingTime.dayOf(date).atTime(LocalTime.parse(required(form, time)));
    }

    private static String required(DelegateExecution form, String field) {
        return new ProcessVariable<>(field, String.class).from(form);
    }

    private static @Nullable String text(DelegateExecution form, String field) {
        var text = new ProcessVariable<>(field, String.class).orNull(form);
        return text == null || text.isBlank() ? null : text.strip();
    }
}
