package org.spinout.process.convertscheme;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.spinout.organisation.Bodies;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.SchemeRule;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.ProposalState;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells what runs for a case that its scheme has changed. What a step has done already stays done. */
@Component
class RunningRoute {

    private static final String AFTER_BOARD = "assuranceAfterBoard";

    /** Where the way to assurance before the board has been passed. */
    private static final Set<ProposalState> AT_THE_BOARD =
            EnumSet.of(ProposalState.BEFORE_BOARD, ProposalState.DEFERRED, ProposalState.DECISION_MODIFIED);

    private final RuntimeService runtime;
    private final CaseMessages messages;
    private final ConversionRules rules;
    private final Bodies bodies;

    RunningRoute(@Lazy RuntimeService runtime, CaseMessages messages, ConversionRules rules, Bodies bodies) {
        this.runtime = runtime;
        this.messages = messages;
        this.rules = rules;
        this.bodies = bodies;
    }

    void follow(Proposal proposal, SchemeRule rule, String scheme) {
        var values = new HashMap<String, Object>();
        values.put(CaseVariables.SCHEME.name(), scheme);
        values.put(
                CaseVariables.BODY_KIND.name(),
                bodies.get(proposal.bodyId()).kind().name());
        values.put("outsideStep", outsideStep(proposal, rule));
        values.put("announcedInWaves", rule.wave());
        values.put("arbiterAvailable", rule.arbiter());
        values.put("regionNotified", rule.regionNotified());
        messages.asNobody(() -> runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(proposal.number())
                .tenantIdIn(proposal.bodyId())
                .list()
                .forEach(instance -> runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(instance.getId())
                        .list()
                        .forEach(variable -> follow(variable, values))));
    }

    private void follow(VariableInstance variable, Map<String, Object> values) {
        var value = values.get(variable.getName());
        if (value != null) {
            runtime.setVariableLocal(variable.getExecutionId(), variable.getName(), value);
        }
    }

    /** A case that is before the board without assurance is assured after it, before anything is handed over. */
    private String outsideStep(Proposal proposal, SchemeRule rule) {
        var late = AT_THE_BOARD.contains(proposal.state())
                && !ConversionRules.NO_STEP.equals(rule.outsideStep())
                && !rules.isAssured(proposal.number());
        return late ? AFTER_BOARD : rule.outsideStep();
    }
}
