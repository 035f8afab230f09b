package org.spinout.process.succeedbody;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.RuntimeService;
import org.spinout.organisation.Directory;
import org.spinout.organisation.PassingOn;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.hearhost.HearHost;
import org.spinout.process.holdboardmeeting.AgendaWithdrawal;
import org.spinout.process.people.RegisteredRoles;
import org.spinout.process.people.Role;
import org.spinout.process.people.TasksOfMovedCase;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves one case to another body: what the engine keeps of it, what the house keeps, its open tasks, its place on an
 * agenda. All in one transaction, so that a crash leaves it either there or here.
 */
@Component
class CaseMover {

    /**
     * Variables that say which body has a part at present. {@code bodyKind} is none of them: it says under which row of
     * its scheme a case was begun, and that right is not lost when the host is succeeded.
     */
    private static final Set<String> OF_BODIES = Set.of(
            CaseVariables.BODY_ID.name(),
            CaseTenants.TENANT_BODY.name(),
            HearHost.HOST_BODY.name(),
            // An answer of the expression of interest, which is shown again when it comes back.
            "commissionerId");

    private final Successions successions;
    private final Proposals proposals;
    private final EngineRows engineRows;
    private final PassingOn passingOn;
    private final RuntimeService runtime;
    private final CaseMessages messages;
    private final AgendaWithdrawal agendas;
    private final RegisteredRoles roles;
    private final Directory directory;
    private final TasksOfMovedCase tasks;

    CaseMover(
            Successions successions,
            Proposals proposals,
            EngineRows engineRows,
            PassingOn passingOn,
            @Lazy RuntimeService runtime,
            CaseMessages messages,
            AgendaWithdrawal agendas,
            RegisteredRoles roles,
            Directory directory,
            TasksOfMovedCase tasks) {
        this.successions = successions;
        this.proposals = proposals;
        this.engineRows = engineRows;
        this.passingOn = passingOn;
        this.runtime = runtime;
        this.messages = messages;
        this.agendas = agendas;
        this.roles = roles;
        this.directory = directory;
        this.tasks = tasks;
    }

    /**
     * Moves the case to the successor that was chosen for it.
     *
     * @return how many rows moved, by column
     */
    Map<String, Integer> move(Succession succession, String caseNumber) {
        var wasHost = proposals.lock(caseNumber).bodyId().equals(succession.predecessor());
        var move = successions.enterMove(succession.number(), caseNumber);
        var from = move.predecessor();
        var to = move.successor();

        var moved = new TreeMap<>(engineRows.move(caseNumber, from, to));
        agendas.putOff(caseNumber, from);
        moved.putAll(passingOn.pass(caseNumber, from, to));
        messages.asNobody(() -> {
            renameBody(caseNumber, from, to);
            tasks.settle(caseNumber, to, wasHost ? register(succession, caseNumber, to) : Set.of());
        });
        return moved;
    }

    /** Everything that runs for the case, wherever: the case's own part knows by name which other host it hears. */
    private void renameBody(String caseNumber, String from, String to) {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(caseNumber).list().stream()
                .flatMap(instance ->
                        runtime.createVariableInstanceQuery().processInstanceIdIn(instance.getId()).list().stream())
                .filter(variable -> OF_BODIES.contains(variable.getName()) && from.equals(variable.getValue()))
                .forEach(variable -> runtime.setVariableLocal(variable.getExecutionId(), variable.getName(), to));
    }

    /** The members of the team who were the predecessor's people become the successor's. */
    private Set<String> register(Succession succession, String caseNumber, String to) {
        var newcomers = new TreeSet<String>();
        if (succession.teamsFollow()) {
            proposals.team(caseNumber).stream()
                    .filter(member -> directory.bodiesOf(member).contains(succession.predecessor()))
                    .filter(member -> !directory.holds(member, Role.PROPOSERS.group(), to))
                    .forEach(newcomers::add);
        }
        newcomers.forEach(member -> roles.give(member, Role.PROPOSERS.group(), to, succession.setOutBy()));
        return newcomers;
    }
}
