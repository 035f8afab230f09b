package org.spinout.process.transfercontract;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.ConditionOfSignature;
import org.spinout.contract.Contract;
import org.spinout.contract.Contracts;
import org.springframework.stereotype.Component;

/** Reads whether the contract binds, or until when what it was signed on may be met. */
@Component
class ReadSignature implements JavaDelegate {

    private final Contracts contracts;

    ReadSignature(Contracts contracts) {
        this.contracts = contracts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var longStop = contracts
                .settle(execution.getProcessBusinessKey())
                .filter(contract -> !contract.lapsed())
                .map(Contract::openConditions)
                .flatMap(open ->
                        open.stream().map(ConditionOfSignature::longStop).min(Comparator.naturalOrder()));

        TransferContract.CONTRACT_CONDITIONAL.set(execution, longStop.isPresent());
        TransferContract.CONDITIONS_UNTIL.set(
                execution, longStop.map(ReadSignature::asDate).orElse(null));
    }

    private static Date asDate(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
