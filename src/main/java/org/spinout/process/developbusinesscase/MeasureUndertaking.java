package org.spinout.process.developbusinesscase;

import java.math.BigDecimal;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.process.HostRule;
import org.spinout.process.HostRules;
import org.spinout.process.considerexpressionofinterest.ConsiderExpressionOfInterest;
import org.spinout.proposal.Answers;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** Lays out the measures that decide how large the undertaking is, and what was written before. */
@Component
class MeasureUndertaking implements JavaDelegate {

    private final Proposals proposals;
    private final Answers answers;
    private final EarlierParts earlier;
    private final HostRules rules;

    MeasureUndertaking(Proposals proposals, Answers answers, EarlierParts earlier, HostRules rules) {
        this.proposals = proposals;
        this.answers = answers;
        this.earlier = earlier;
        this.rules = rules;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = proposals.get(CaseVariables.CASE_NUMBER.from(execution));
        var expression = answers.latest(proposal.number(), ConsiderExpressionOfInterest.EXPRESSION_FORM);
        var otherBodies = Objects.requireNonNullElse(expression.number("otherBodies"), BigDecimal.ZERO);
        var capital = expression.pounds("capitalPounds");
        var engagement = rules.count(HostRule.PATIENT_ENGAGEMENT, proposal.number());

        earlier.layOut(execution);

        CaseVariables.STAFF_COUNT.set(execution, proposal.staffCount());
        CaseVariables.REGULATED_ACTIVITY.set(execution, proposal.regulatedActivity());
        DevelopBusinessCase.ANNUAL_VALUE_POUNDS.set(
                execution, proposal.annualValue().pounds().longValue());
        DevelopBusinessCase.BODIES.set(execution, 1 + otherBodies.intValue());
        DevelopBusinessCase.CAPITAL_POUNDS.set(
                execution, capital == null ? 0 : capital.pounds().longValue());
        DevelopBusinessCase.UNION_RECOGNISED.set(execution, expression.isYes("unionRecognised"));
        DevelopBusinessCase.NEW_FREEDOM.set(execution, expression.text("newFreedom"));
        DevelopBusinessCase.ENGAGEMENT_LEAST.set(execution, engagement);
        DevelopBusinessCase.IMPROVE_PART.set(execution, DevelopBusinessCase.EVERYTHING);
    }
}
