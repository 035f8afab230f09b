package org.spinout.process.resolvechallenge;

import java.util.Comparator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.process.OwnAnswers;
import org.spinout.proposal.Answer;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * The forms that can decide how a challenge ends: the chair's, or the review of a representation, by the host or in the
 * instance of the body that awards.
 */
@Component
class OutcomeForms {

    private final OwnAnswers answers;

    OutcomeForms(OwnAnswers answers) {
        this.answers = answers;
    }

    /** The one that decided just now. */
    Answer latest(DelegateExecution execution) {
        return Stream.of(ResolveChallenge.OUTCOME_FORM, ResolveChallenge.REVIEW_FORM)
                .flatMap(form -> instances(execution).flatMap(instance -> answers.findLatest(instance, form).stream()))
                .max(Comparator.comparing(Answer::id))
                .orElseThrow(() -> new Refusal("Nobody has decided how the challenge ends."));
    }

    private static Stream<String> instances(DelegateExecution execution) {
        return Stream.concat(
                Stream.of(execution.getProcessInstanceId()),
                Stream.ofNullable(ResolveChallenge.REVIEW_INSTANCE.orNull(execution)));
    }
}
