package org.spinout.process.weighrivalproposals;

import java.util.List;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.organisation.Directory;
import org.spinout.process.InModels;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * Who weighs rival proposals: sponsors and secretaries of the host who are of none of the teams. They are named one by
 * one, for a member of a team must not even read the question.
 */
@Component
@InModels
public class RivalWeighers {

    private final Directory directory;
    private final Proposals proposals;

    RivalWeighers(Directory directory, Proposals proposals) {
        this.directory = directory;
        this.proposals = proposals;
    }

    /** Those who may be asked today. */
    public List<String> of(DelegateExecution execution) {
        var asked = new TreeSet<>(directory.holders("sponsors", execution.getTenantId()));
        asked.addAll(directory.holders("boardSecretaries", execution.getTenantId()));
        WeighRivalProposals.cases(execution).forEach(number -> asked.removeAll(proposals.team(number)));
        return List.copyOf(asked);
    }
}
