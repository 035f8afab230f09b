package org.spinout.process.agreecontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Contracts;
import org.springframework.stereotype.Component;

/** Keeps what the commissioner has written into the contract, as the version that both sides would sign. */
@Component
class WriteClauses implements JavaDelegate {

    private final OfferedTerms terms;
    private final Promises promises;
    private final Contracts contracts;

    WriteClauses(OfferedTerms terms, Promises promises, Contracts contracts) {
        this.terms = terms;
        this.promises = promises;
        this.contracts = contracts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var form = terms.form(execution.getProcessBusinessKey());
        var offered = terms.unsigned(form.caseNumber());

        var clauses = WrittenClauses.of(form, promises.of(form.caseNumber()));
        clauses.requireAddUpTo(offered.yearlyPrice());

        contracts.write(form.caseNumber(), clauses, form.user());
    }
}
