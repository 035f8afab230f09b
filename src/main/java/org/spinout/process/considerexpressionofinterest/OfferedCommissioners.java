package org.spinout.process.considerexpressionofinterest;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.organisation.ActingBodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The bodies that the expression of interest offers as commissioners: those that act today. */
@Component
public class OfferedCommissioners {

    private static final Set<BodyKind> COMMISSIONING =
            Set.of(BodyKind.PCT, BodyKind.CCG, BodyKind.ICB, BodyKind.COUNCIL, BodyKind.NATIONAL);

    private final ActingBodies acting;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    OfferedCommissioners(ActingBodies acting, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.acting = acting;
        this.runtime = runtime;
        this.messages = messages;
    }

    /** The choices of a form. @param host may give the contract itself, whatever it is */
    SpinJsonNode to(String host) {
        return Spin.JSON(acting.all().stream()
                .filter(body -> COMMISSIONING.contains(body.kind()) || body.id().equals(host))
                .map(OfferedCommissioners::choice)
                .toList());
    }

    /** Lays the choices out anew wherever an expression of interest is under way, since the bodies have changed. */
    public void layOutAnew() {
        messages.asNobody(() -> runtime.createVariableInstanceQuery()
                .variableName(ConsiderExpressionOfInterest.COMMISSIONERS.name())
                .disableBinaryFetching()
                .disableCustomObjectDeserialization()
                .list()
                .forEach(variable -> runtime.setVariableLocal(
                        variable.getExecutionId(),
                        variable.getName(),
                        to(String.valueOf(
                                runtime.getVariable(variable.getExecutionId(), CaseVariables.BODY_ID.name()))))));
    }

    private static Map<String, String> choice(Body body) {
        return Map.of("label", body.name(), "value", body.id());
    }
}
