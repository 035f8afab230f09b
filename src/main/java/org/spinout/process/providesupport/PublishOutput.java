package org.spinout.process.providesupport;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.fund.Supports;
import org.spinout.process.CaseNotices;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Shares what was learnt with everybody. */
@Component
class PublishOutput implements JavaDelegate {

    private final Supports supports;
    private final OwnAnswers answers;
    private final CaseNotices notices;

    PublishOutput(Supports supports, OwnAnswers answers, CaseNotices notices) {
        this.supports = supports;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = ProvideSupport.SUPPORT_NUMBER.from(execution);
        var output = answers.latest(execution, ProvideSupport.OUTPUT_FORM);

        supports.share(
                number,
                Objects.requireNonNull(output.text("outputTitle")),
                Objects.requireNonNull(output.text("outputText")));

        notices.tellTeam(
                output.caseNumber(),
                "What you learnt is shared",
                "Others can now read \"" + output.text("outputTitle") + "\" in the list of shared advice.");
    }
}
