package org.spinout.process.decideatboard;

import static org.spinout.process.CaseVariables.BODY_ID;
import static org.spinout.process.CaseVariables.CASE_NUMBER;
import static org.spinout.process.decideatboard.DecideAtBoard.HOSTS_TO_HEAR;
import static org.spinout.process.decideatboard.DecideAtBoard.OWN_BOARD;
import static org.spinout.process.decideatboard.DecideAtBoard.TEAM_GIVES_UP;

import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.OtherHosts;
import org.springframework.stereotype.Component;

/** Lists the other hosts whose boards must decide beside this one; nearly always there is none. */
@Component
class ListOtherHosts implements JavaDelegate {

    private final OtherHosts hosts;

    ListOtherHosts(OtherHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var caseNumber = CASE_NUMBER.from(execution);
        var body = BODY_ID.from(execution);

        var toAsk = hosts.toAsk(caseNumber, body);

        OWN_BOARD.set(execution, hosts.isOwn(caseNumber, body));
        HOSTS_TO_HEAR.set(execution, new ArrayList<>(toAsk));
        TEAM_GIVES_UP.set(execution, false);
    }
}
