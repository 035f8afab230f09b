package org.spinout.process.answerassetrequest;

import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.AssetAnswer;
import org.spinout.contract.AssetRequests;
import org.spinout.process.CaseMessages;
import org.spinout.process.OwnAnswers;
import org.springframework.stereotype.Component;

/** Keeps what this body says; the last to answer lets the transfer know. */
@Component
class KeepAssetAnswer implements JavaDelegate {

    private final OwnAnswers answers;
    private final AssetRequests requests;
    private final CaseMessages messages;

    KeepAssetAnswer(OwnAnswers answers, AssetRequests requests, CaseMessages messages) {
        this.answers = answers;
        this.requests = requests;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution, AnswerAssetRequest.ANSWER_FORM);

        requests.answer(
                form.caseNumber(),
                AnswerAssetRequest.REQUEST_NUMBER.from(execution),
                AssetAnswer.ofCode(Objects.requireNonNull(form.text("outcome"))),
                form.text("reasons"),
                form.user());

        tellWhenAllHaveAnswered(form.caseNumber());
    }

    private void tellWhenAllHaveAnswered(String caseNumber) {
        if (requests.unanswered(caseNumber).isEmpty()) {
            messages.tellEveryPart(AnswerAssetRequest.SPONSORS_ANSWERED, caseNumber);
        }
    }
}
