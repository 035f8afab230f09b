package org.spinout.process.considerexpressionofinterest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.spin.Spin;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/** Lays out what the forms offer, above all the bodies that could give the contract, and how often it may go back. */
@Component
class PrepareExpression implements JavaDelegate {

    private static final Set<BodyKind> COMMISSIONING =
            Set.of(BodyKind.PCT, BodyKind.CCG, BodyKind.ICB, BodyKind.COUNCIL, BodyKind.NATIONAL);

    private final Bodies bodies;

    private final ExpressionSettings settings;

    PrepareExpression(Bodies bodies, ExpressionSettings settings) {
        this.bodies = bodies;
        this.settings = settings;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var host = CaseVariables.BODY_ID.from(execution);

        var offered = bodies.all().stream()
                .filter(body -> COMMISSIONING.contains(body.kind()) || body.id().equals(host))
                .map(PrepareExpression::choice)
                .toList();

        ConsiderExpressionOfInterest.COMMISSIONERS.set(execution, Spin.JSON(List.copyOf(offered)));
        ConsiderExpressionOfInterest.RETURNS.set(execution, 0);
        ConsiderExpressionOfInterest.RETURNS_ALLOWED.set(
                execution, settings.returns(BodyKind.valueOf(CaseVariables.BODY_KIND.from(execution))));
        ConsiderExpressionOfInterest.ASKS_WHAT_WOULD_CHANGE.set(execution, true);
    }

    private static Map<String, String> choice(Body body) {
        return Map.of("label", body.name(), "value", body.id());
    }
}
