package org.spinout.process.succeedbody;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.NewSuccession;
import org.spinout.organisation.Successions;
import org.spinout.organisation.Successor;
import org.spinout.process.WorkingTime;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Enters what the form sets out, and gives it its number. */
@Component
class SetOutSuccession implements JavaDelegate {

    private final Successions successions;
    private final SuccessionTexts texts;

    SetOutSuccession(Successions successions, SuccessionTexts texts) {
        this.successions = successions;
        this.texts = texts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requireNational(execution);
        var asked = new NewSuccession(
                SucceedBody.PREDECESSOR.from(execution).strip(),
                SucceedBody.named(execution).stream()
                        .map(named -> Successor.of(named.bodyId(), named.serviceLines()))
                        .toList(),
                WorkingTime.dayOf(SucceedBody.EFFECTIVE_DAY.from(execution)),
                SucceedBody.LEGAL_BASIS.from(execution).strip() + " ("
                        + SucceedBody.LEGAL_DOCUMENT.from(execution).strip() + ")",
                "yes".equals(SucceedBody.TEAMS_FOLLOW.from(execution)),
                SucceedBody.role(execution),
                SucceedBody.SET_OUT_BY.from(execution));

        var succession = successions.setOut(asked);

        execution.setProcessBusinessKey(succession.number());
        SucceedBody.TITLE.set(execution, texts.title(succession));
        SucceedBody.forgetPlaces(execution);
    }

    private static void requireNational(DelegateExecution execution) {
        if (Objects.isNull(execution.getTenantId())) {
            throw new Refusal.NotEntitled(
                    "A succession is set out by a national body, and you are registered with none.");
        }
    }
}
