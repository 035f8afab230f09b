package org.spinout.process.formcontract;

import java.util.Set;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessInstanceWithVariablesImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceWithVariables;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * Somebody starts a process. There is one way in, the start form: Spinout gives the business key, and nobody chooses
 * where a case begins.
 */
class StartSubmission {

    private final FormFinder forms;
    private final FormContract contract;

    StartSubmission(FormFinder forms, FormContract contract) {
        this.forms = forms;
        this.contract = contract;
    }

    static boolean is(Command<?> command) {
        return Set.of(SubmitStartFormCmd.class, StartProcessInstanceCmd.class).contains(command.getClass());
    }

    /** The command to execute in place of the one given. */
    Command<?> admitted(Command<?> command, CommandContext context) {
        var parts = new CommandParts(command);
        if (command instanceof SubmitStartFormCmd) {
            refuseGiven("businessKey", parts.text("businessKey"));
            var process =
                    process(new GetDeployedProcessDefinitionCmd(parts.text("processDefinitionId"), false), context);
            return start(process, Variables.fromMap(parts.map("variables")), context);
        }
        if (!(parts.part("instantiationBuilder") instanceof ProcessInstantiationBuilderImpl asked)) {
            throw new IllegalStateException(command.getClass().getName());
        }
        refuseGiven("businessKey", asked.getBusinessKey());
        refuseGiven("caseInstanceId", asked.getCaseInstanceId());
        refuseGiven("tenantId", asked.getTenantId());
        var start = start(
                process(new GetDeployedProcessDefinitionCmd(asked, false), context),
                Variables.fromMap(asked.getVariables()),
                context);
        return inner -> withVariables(start.execute(inner));
    }

    private SubmitStartFormCmd start(ProcessDefinitionEntity process, VariableMap sent, CommandContext context) {
        var form = forms.ofStart(process, context)
                .orElseThrow(() -> new FormRefusal(
                        "startForm", "startForm", "This process has no start form, so nobody can start it by hand."));
        var nothingYet = Variables.createVariables().asVariableContext();
        var admitted = contract.check(form, sent, nothingYet, FormContract.Mode.COMPLETE);
        return new SubmitStartFormCmd(process.getId(), null, admitted);
    }

    /** The engine's own refusals come first, as for tasks. */
    private static ProcessDefinitionEntity process(GetDeployedProcessDefinitionCmd find, CommandContext context) {
        ProcessDefinitionEntity process;
        try {
            process = find.execute(context);
        } catch (NullValueException | NotFoundException unknown) {
            throw new NotFound("There is no such process.");
        }
        if (!context.getTenantManager().isAuthenticatedTenant(process.getTenantId())) {
            throw new NotFound("There is no such process.");
        }
        context.getProcessEngineConfiguration()
                .getCommandCheckers()
                .forEach(checker -> checker.checkCreateProcessInstance(process));
        if (process.isSuspended()) {
            throw new Refusal.Conflict("This process cannot be started at the moment: it has been paused.");
        }
        return process;
    }

    private static void refuseGiven(String part, @Nullable String given) {
        if (given != null) {
            throw new FormRefusal(
                    part,
                    "notByCaller",
                    "Spinout gives each case its number and place itself. Leave " + part + " out.");
        }
    }

    private static ProcessInstanceWithVariables withVariables(ProcessInstance started) {
        var instance = (ExecutionEntity) started;
        return new ProcessInstanceWithVariablesImpl(instance, instance.getVariablesTyped(false));
    }
}
