package org.spinout.process.awardfunding;

import static org.spinout.process.awardfunding.AwardFunding.AWARD_CONDITIONS;
import static org.spinout.process.awardfunding.AwardFunding.AWARD_NUMBER;
import static org.spinout.process.awardfunding.AwardFunding.OFFER_REASONS;
import static org.spinout.process.awardfunding.AwardFunding.ROUND_NUMBER;

import java.util.HashMap;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.spinout.fund.Awards;
import org.spinout.process.CaseMessages;
import org.spinout.process.CaseVariables;
import org.spinout.process.engine.CaseTenants;
import org.spinout.proposal.Proposals;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Begins the awards that a round has allocated, each in its own case, for the body of that case. */
@Component
public class RoundAwards {

    private final Awards awards;
    private final Proposals proposals;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    RoundAwards(Awards awards, Proposals proposals, @Lazy RuntimeService runtime, CaseMessages messages) {
        this.awards = awards;
        this.proposals = proposals;
        this.runtime = runtime;
        this.messages = messages;
    }

    /**
     * Sends the offer of an award that is on offer, its money set aside, to the team of its case. To be called once for
     * an award, in the transaction of the step that says so.
     *
     * @param awardNumber such as {@code AW-2026-0001}
     * @param roundNumber such as {@code FR-2026-01}; the business key of the round, which hears when the offer is freed
     * @param conditions of the offer, null for none beyond the fund's own
     * @param reasons the panel's, as the team reads them
     * @throws org.spinout.shared.Refusal when there is no such award
     * @throws org.spinout.shared.Refusal.Conflict when the award is not on offer
     */
    public void begin(String awardNumber, String roundNumber, @Nullable String conditions, String reasons) {
        var proposal = proposals.get(awards.get(awardNumber).caseNumber());
        var known = new HashMap<String, Object>();
        known.put(CaseTenants.TENANT_BODY.name(), proposal.bodyId());
        known.put(CaseVariables.CASE_NUMBER.name(), proposal.number());
        known.put(AWARD_NUMBER.name(), awardNumber);
        known.put(ROUND_NUMBER.name(), roundNumber);
        known.put(AWARD_CONDITIONS.name(), conditions);
        known.put(OFFER_REASONS.name(), reasons);

        messages.asNobody(() -> runtime.createMessageCorrelation(AwardFunding.BID_AWARDED)
                .processInstanceBusinessKey(proposal.number())
                .setVariables(known)
                .correlateStartMessage());
    }
}
