package org.spinout.process.registercarequality;

import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.process.FormDates;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.springframework.stereotype.Component;

/** Keeps the registration with the Care Quality Commission beside that of the enterprise, whoever granted it. */
@Component
class KeepCareQuality implements JavaDelegate {

    private final OwnAnswers answers;
    private final Transfers transfers;

    KeepCareQuality(OwnAnswers answers, Transfers transfers) {
        this.answers = answers;
        this.transfers = transfers;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var granted = Stream.of(
                        RegisterCareQuality.CARE_QUALITY_FORM,
                        RegisterCareQuality.FINAL_FORM,
                        RegisterCareQuality.TRIBUNAL_FORM)
                .flatMap(form -> answers.findLatest(execution, form).stream())
                .max(Comparator.comparing(Answer::id))
                .orElseThrow();
        var registration = transfers.registration(granted.caseNumber()).orElseThrow();

        transfers.complete(
                granted.caseNumber(),
                registration.withCareQuality(
                        Objects.requireNonNull(granted.text("cqcRegistrationNumber")),
                        FormDates.day(granted, "cqcRegisteredOn")),
                granted.user());

        RegisterCareQuality.REGISTERED.set(execution, "granted");
    }
}
