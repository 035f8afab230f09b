package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.ShownText;
import org.spinout.process.agreecontract.OfferedTerms;
import org.springframework.stereotype.Component;

/** Puts the terms the commissioner offers before the team. */
@Component
class ReadTerms implements JavaDelegate {

    private final OfferedTerms terms;

    ReadTerms(OfferedTerms terms) {
        this.terms = terms;
    }

    @Override
    public void execute(DelegateExecution execution) {
        TransferContract.TERMS_TEXT.set(execution, ShownText.whole(terms.inWords(execution.getProcessBusinessKey())));
    }
}
