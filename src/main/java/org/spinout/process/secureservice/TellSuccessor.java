package org.spinout.process.secureservice;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Bodies;
import org.spinout.process.CaseMessages;
import org.spinout.process.OwnAnswers;
import org.spinout.process.exitenterprise.ExitEnterprise;
import org.spinout.proposal.Answer;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Tells the enterprise who runs the service on. */
@Component
class TellSuccessor implements JavaDelegate {

    private final OwnAnswers answers;
    private final Bodies bodies;
    private final CaseMessages messages;

    TellSuccessor(OwnAnswers answers, Bodies bodies, CaseMessages messages) {
        this.answers = answers;
        this.bodies = bodies;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, "name-successor");
        var commissioner = bodies.get(execution.getTenantId()).name();
        var from = Days.inWords(Objects.requireNonNull(form.day("successorFrom")));

        messages.tellEveryPart(
                ExitEnterprise.SERVICE_SECURED,
                execution.getProcessBusinessKey(),
                Map.of(
                        ExitEnterprise.SUCCESSOR_TEXT.name(),
                        successor(form, commissioner) + " from " + from + ". " + form.text("reasons")));
    }

    private static String successor(Answer form, String commissioner) {
        return switch (Objects.requireNonNull(form.text("outcome"))) {
            case "provider" -> form.text("successorName") + " runs the service on";
            case "host" -> commissioner + " runs the service on";
            default -> "The service ends";
        };
    }
}
