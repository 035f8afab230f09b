package org.spinout.process.transfercontract;

import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.AssetRequests;
import org.spinout.organisation.ActingBodies;
import org.spinout.organisation.Bodies;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.ShownText;
import org.spinout.process.answerassetrequest.AnswerAssetRequest;
import org.spinout.process.engine.CaseTenants;
import org.spinout.proposal.Answer;
import org.spinout.proposal.Answers;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks each sponsor body by itself, in an instance in its own body, whose people see nothing else of the case. */
@Component
class AskAssetSponsors implements JavaDelegate {

    private final Answers answers;
    private final AssetRequests requests;
    private final Bodies bodies;
    private final ActingBodies acting;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    AskAssetSponsors(
            Answers answers,
            AssetRequests requests,
            Bodies bodies,
            ActingBodies acting,
            @Lazy RuntimeService runtime,
            CaseMessages messages) {
        this.answers = answers;
        this.requests = requests;
        this.bodies = bodies;
        this.acting = acting;
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = answers.latest(execution.getProcessBusinessKey(), TransferContract.ASSETS_FORM);
        var rows = Integer.parseInt(Objects.requireNonNullElse(form.text("sponsorCount"), "0"));

        IntStream.rangeClosed(1, rows).forEach(row -> ask(execution, form, row));

        TransferContract.SPONSORS_ASKED.set(execution, rows > 0);
    }

    private void ask(DelegateExecution execution, Answer form, int row) {
        var body = sponsor(form, row);
        var asks = Objects.requireNonNull(form.text("sponsor" + row + "Asks"));
        var number = requests.ask(form.caseNumber(), body, asks, form.user());
        Map<String, Object> known = Map.of(
                CaseTenants.TENANT_BODY.name(), body,
                CaseVariables.CASE_NUMBER.name(), form.caseNumber(),
                CaseVariables.SERVICE_NAME.name(), CaseVariables.SERVICE_NAME.from(execution),
                AnswerAssetRequest.REQUEST_NUMBER.name(), number,
                AnswerAssetRequest.REQUEST_TEXT.name(), ShownText.whole(asks));
        messages.asNobody(() -> runtime.createMessageCorrelation(AnswerAssetRequest.ASSETS_REQUESTED)
                .processInstanceBusinessKey(form.caseNumber())
                .setVariables(known)
                .correlateStartMessage());
    }

    private String sponsor(Answer form, int row) {
        var code = Objects.requireNonNull(form.text("sponsor" + row + "Body")).strip();
        acting.require("sponsor" + row + "Body", code);
        return bodies.find(code)
                .orElseThrow(() -> new Refusal(
                        "sponsor" + row + "Body",
                        "allowedValues",
                        "There is no organisation with the code " + code + "."))
                .id();
    }
}
