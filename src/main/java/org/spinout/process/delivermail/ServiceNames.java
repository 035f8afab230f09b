package org.spinout.process.delivermail;

import java.util.Optional;
import org.spinout.correspondence.CaseNames;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/** What mail may say of a case besides its number. */
@Component
class ServiceNames implements CaseNames {

    private final Proposals proposals;

    ServiceNames(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public Optional<String> serviceName(String caseNumber) {
        return proposals.find(caseNumber).map(Proposal::serviceName);
    }
}
