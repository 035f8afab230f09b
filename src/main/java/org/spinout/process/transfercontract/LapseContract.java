package org.spinout.process.transfercontract;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Contract;
import org.spinout.contract.Contracts;
import org.spinout.process.CaseNotices;
import org.springframework.stereotype.Component;

/** What the contract was signed on has not come in time, so it lapses. A new one can be asked for. */
@Component
class LapseContract implements JavaDelegate {

    /** As whom the books say that no person did it. */
    private static final String SPINOUT = "Spinout";

    private final Contracts contracts;
    private final CaseNotices notices;

    LapseContract(Contracts contracts, CaseNotices notices) {
        this.contracts = contracts;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = execution.getProcessBusinessKey();

        contracts
                .settle(caseNumber)
                .filter(contract -> !contract.isUnconditional())
                .ifPresent(this::lapse);
    }

    private void lapse(Contract contract) {
        var reasons = "Not met in time: "
                + contract.openConditions().stream()
                        .map(condition -> condition.condition().label())
                        .collect(Collectors.joining("; "))
                + ".";
        contracts.lapse(contract.caseNumber(), reasons, SPINOUT);
        notices.tellEverybodyInvolved(
                contract.caseNumber(),
                "The contract has lapsed",
                reasons + " It was signed on condition. Whoever decides on going live can ask for a new one.");
    }
}
