package org.spinout.process.convertscheme;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseVariables;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Asks whether this person may convert this case, and shows what would change. */
@Component
class CheckConversion implements JavaDelegate {

    private final Proposals proposals;
    private final Directory directory;
    private final ConversionRules rules;
    private final ConversionText text;

    CheckConversion(Proposals proposals, Directory directory, ConversionRules rules, ConversionText text) {
        this.proposals = proposals;
        this.directory = directory;
        this.rules = rules;
        this.text = text;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseVariables.CASE_NUMBER.from(execution).strip();
        var requester = SchemeConversion.REQUESTER.from(execution);
        var scheme = SchemeConversion.NEW_SCHEME.from(execution);

        var role = roleOf(requester, number);
        var proposal = proposals.get(number);
        rules.require(proposal, scheme, null);

        execution.setProcessBusinessKey(number);
        CaseVariables.CASE_NUMBER.set(execution, number);
        CaseVariables.SERVICE_NAME.set(execution, proposal.serviceName());
        SchemeConversion.ROLE.set(execution, role.group());
        SchemeConversion.CHANGES.set(execution, text.changes(proposal, scheme));
        SchemeConversion.ASKS_CLINICAL.set(execution, rules.asksClinical(proposal, scheme));
    }

    private Role roleOf(String requester, String number) {
        var proposal = proposals.find(number).filter(found -> !proposals.isOfTeam(number, requester));
        if (proposal.filter(found -> holds(requester, Role.BOARD_CHAIRS, found)).isPresent()) {
            return Role.BOARD_CHAIRS;
        }
        if (proposal.filter(found -> holds(requester, Role.ACCOUNTING_OFFICERS, found))
                .isPresent()) {
            return Role.ACCOUNTING_OFFICERS;
        }
        throw new Refusal.NotEntitled("There is no case " + number + " that you may convert. Check the number.");
    }

    private boolean holds(String user, Role role, Proposal proposal) {
        return directory.holds(user, role.group(), proposal.bodyId());
    }
}
