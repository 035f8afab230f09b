package org.spinout.process.considerexpressionofinterest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.BodyKind;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/** Lays out what the forms offer, above all the bodies that could give the contract, and how often it may go back. */
@Component
class PrepareExpression implements JavaDelegate {

    private final OfferedCommissioners commissioners;
    private final ExpressionSettings settings;

    PrepareExpression(OfferedCommissioners commissioners, ExpressionSettings settings) {
        this.commissioners = commissioners;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var host = CaseVariables.BODY_ID.from(execution);

        ConsiderExpressionOfInterest.COMMISSIONERS.set(execution, commissioners.to(host));
        ConsiderExpressionOfInterest.RETURNS.set(execution, 0);
        ConsiderExpressionOfInterest.RETURNS_ALLOWED.set(
                execution, settings.returns(BodyKind.valueOf(CaseVariables.BODY_KIND.from(execution))));
        ConsiderExpressionOfInterest.ASKS_WHAT_WOULD_CHANGE.set(execution, true);
    }
}
