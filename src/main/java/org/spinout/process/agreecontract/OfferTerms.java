package org.spinout.process.agreecontract;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseMessages;
import org.spinout.process.ShownText;
import org.springframework.stereotype.Component;

/** Lets the team know that there are terms to answer. Terms out of the scheme's bounds are refused before that. */
@Component
class OfferTerms implements JavaDelegate {

    private final OfferedTerms terms;
    private final CaseMessages messages;

    OfferTerms(OfferedTerms terms, CaseMessages messages) {
        this.terms = terms;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        terms.unsigned(caseNumber);

        AgreeContract.TERMS_TEXT.set(execution, ShownText.whole(terms.inWords(caseNumber)));
        messages.tell(AgreeContract.TERMS_OFFERED, caseNumber, Map.of());
    }
}
