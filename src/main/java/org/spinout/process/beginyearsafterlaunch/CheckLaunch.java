package org.spinout.process.beginyearsafterlaunch;

import java.util.concurrent.atomic.AtomicBoolean;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.contract.Transfers;
import org.spinout.enterprise.Enterprises;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.ProcessVariable;
import org.spinout.process.people.Role;
import org.spinout.process.spinoutservice.SpinOutService;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks whether this person may begin the years of this service, and whether it is live and has none. */
@Component
class CheckLaunch implements JavaDelegate {

    private static final ProcessVariable<String> REQUESTER = new ProcessVariable<>("requester", String.class);

    private final Proposals proposals;
    private final Transfers transfers;
    private final Enterprises enterprises;
    private final Directory directory;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    CheckLaunch(
            Proposals proposals,
            Transfers transfers,
            Enterprises enterprises,
            Directory directory,
            @Lazy RuntimeService runtime,
            CaseMessages messages) {
        this.proposals = proposals;
        this.transfers = transfers;
        this.enterprises = enterprises;
        this.directory = directory;
        this.runtime = runtime;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var proposal = theirs(CaseVariables.CASE_NUMBER.from(execution), REQUESTER.from(execution));

        requireNoYears(proposal.number());
        requireLive(proposal.number());
        requireNoneBeginning(proposal.number());

        execution.setProcessBusinessKey(proposal.number());
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
    }

    private Proposal theirs(String number, String person) {
        return proposals
                .find(number)
                .filter(proposal -> directory.holds(person, Role.TRANSFER_TEAM.group(), proposal.bodyId())
                        || directory.holds(person, Role.COMMISSIONERS.group(), proposal.contractingBodyId()))
                .orElseThrow(() -> new Refusal.NotEntitled("You have no service launched from " + number
                        + ". The host's transfer team and the commissioner can begin its years; check the number."));
    }

    private void requireLive(String number) {
        var live = transfers.find(number).filter(transfer -> {
            var end = transfer.end();
            return end != null && end.liveOn() != null;
        });
        if (live.isEmpty()) {
            throw new Refusal(
                    "caseNumber",
                    "state",
                    "The service of " + number + " is not live, so it has no years after launch yet.");
        }
    }

    private void requireNoYears(String number) {
        enterprises.find(number).ifPresent(enterprise -> {
            throw new Refusal.Conflict(
                    enterprise.name() + " has its years after launch already, so they cannot begin again.");
        });
    }

    private void requireNoneBeginning(String number) {
        var beginning = new AtomicBoolean();
        messages.asNobody(() -> beginning.set(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .processDefinitionKeyIn(SpinOutService.PROCESS, "begin-years-after-launch")
                        .count()
                > 0));
        if (beginning.get()) {
            throw new Refusal.Conflict("The years of " + number + " are just being begun. Look again in a minute.");
        }
    }
}
