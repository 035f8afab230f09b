package org.spinout.process.sustainenterprise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.spinout.board.DecidedItem;
import org.spinout.board.Decisions;
import org.spinout.enterprise.Promise;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposal;
import org.spinout.shared.Money;
import org.springframework.stereotype.Component;

/** The figures of the business case that a case was approved on. */
@Component
class BusinessCaseFigures {

    static final String STAFF = "Staff";
    static final String INCOME = "Income of a year";
    static final String SURPLUS = "Surplus of a year";

    private static final List<String> PLANS = List.of("plan-five-years", "plan-finance", "outline-money-and-form");

    private final Answers answers;
    private final Decisions decisions;

    BusinessCaseFigures(Answers answers, Decisions decisions) {
        this.answers = answers;
        this.decisions = decisions;
    }

    /** Staff, income and, where the case planned one, surplus of the first year. */
    List<Promise> of(Proposal proposal, LocalDate launchedOn) {
        var approvedOn = decisions.ofCase(proposal.number()).stream()
                .map(DecidedItem::decidedAt)
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, WorkingDays.LONDON))
                .orElse(launchedOn);
        var promises = new ArrayList<Promise>();
        promises.add(promise(1, STAFF, "people", BigDecimal.valueOf(proposal.staffCount()), approvedOn));
        promises.add(promise(2, INCOME, "pounds", proposal.annualValue().pounds(), approvedOn));
        PLANS.stream()
                .flatMap(form -> answers.findLatest(proposal.number(), form).stream())
                .max(Comparator.comparing(Answer::id))
                .ifPresent(plan -> promises.add(
                        promise(3, SURPLUS, "pounds", firstYear(plan).pounds(), approvedOn)));
        return promises;
    }

    private static Promise promise(int number, String name, String unit, BigDecimal figure, LocalDate approvedOn) {
        return new Promise(number, name, unit, figure, approvedOn, "business case", true);
    }

    private static Money firstYear(Answer plan) {
        return either(plan, "incomeYear1Pounds", "yearlyIncomePounds")
                .minus(either(plan, "costYear1Pounds", "yearlyCostPounds"))
                .minus(either(plan, "vatYear1Pounds", "yearlyVatPounds"));
    }

    private static Money either(Answer plan, String field, String inShort) {
        return Stream.of(field, inShort)
                .flatMap(name -> Optional.ofNullable(plan.pounds(name)).stream())
                .findFirst()
                .orElse(Money.ZERO);
    }
}
