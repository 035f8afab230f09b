package org.spinout.process.runfundinground;

import static org.camunda.spin.Spin.JSON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.spin.json.SpinJsonNode;
import org.spinout.fund.round.FundingRounds;
import org.spinout.fund.round.RoundState;
import org.spinout.fund.round.WhatIf;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseMessages;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What the forms of a round show of it, as the books have it now. */
@Component
public class RoundScreens {

    private final FundingRounds rounds;
    private final WhatIf whatIf;
    private final BidTable bids;
    private final AllocationTable table;
    private final Directory directory;
    private final RuntimeService runtime;
    private final CaseMessages messages;

    RoundScreens(
            FundingRounds rounds,
            WhatIf whatIf,
            BidTable bids,
            AllocationTable table,
            Directory directory,
            @Lazy RuntimeService runtime,
            CaseMessages messages) {
        this.rounds = rounds;
        this.whatIf = whatIf;
        this.bids = bids;
        this.table = table;
        this.directory = directory;
        this.runtime = runtime;
        this.messages = messages;
    }

    /** The bids that were sent in time, as a table and as choices; and how many were not. */
    public Map<String, Object> bidsOf(String round) {
        return bids.of(rounds.closingOf(round));
    }

    /** What the panel would decide now: bids in rank order, pots, and every change tried so far. */
    Map<String, Object> allocationOf(String round) {
        return table.of(whatIf.preview(round), whatIf.history(round));
    }

    /** Everybody of the fund panel, as choices. */
    SpinJsonNode panel(String bodyId) {
        return choices(List.copyOf(directory.holders(RunFundingRound.PANEL, bodyId)));
    }

    /** These people, as choices. */
    public SpinJsonNode choices(List<String> people) {
        return JSON(people.stream()
                .map(person -> Map.of("label", directory.nameOf(person), "value", person))
                .toList());
    }

    /** Shows whoever looks at a round that one of its bids has gone. */
    public void refresh(String round) {
        if (rounds.get(round).state() == RoundState.CLOSED) {
            var shown = new HashMap<>(bidsOf(round));
            shown.putAll(allocationOf(round));
            messages.asNobody(() -> runtime.createProcessInstanceQuery()
                    .processDefinitionKey(RunFundingRound.PROCESS)
                    .processInstanceBusinessKey(round)
                    .list()
                    .forEach(instance -> runtime.setVariables(instance.getId(), shown)));
        }
    }
}
