package org.spinout.process.agreecontract;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Contracts;
import org.springframework.stereotype.Component;

/** Says what is not certain yet, so that the contract can only be signed on condition. */
@Component
class PrepareSignature implements JavaDelegate {

    private final Contracts contracts;

    PrepareSignature(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var uncertain = contracts.uncertain(execution.getProcessBusinessKey());

        AgreeContract.CONDITIONS_TEXT.set(
                execution,
                uncertain.stream().map(condition -> "- " + condition.label()).collect(Collectors.joining("\n")));
    }
}
