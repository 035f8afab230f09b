package org.spinout.process.transfercontract;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Contract;
import org.spinout.contract.Contracts;
import org.spinout.process.CaseMessages;
import org.springframework.stereotype.Component;

/** Marks which conditions of the signature are met by now, and tells whoever waits when the contract binds. */
@Component
class SettleSignature implements JavaDelegate {

    private final Contracts contracts;
    private final CaseMessages messages;

    SettleSignature(Contracts contracts, CaseMessages messages) {
        this.contracts = contracts;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        var binding = contracts.settle(caseNumber).filter(Contract::isUnconditional);

        binding.ifPresent(contract -> messages.tellEveryPart(TransferContract.CONTRACT_UNCONDITIONAL, caseNumber));
    }
}
