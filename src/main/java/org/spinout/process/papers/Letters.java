package org.spinout.process.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Entry;
import org.spinout.record.NewEntry;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** What every letter to a team begins with, and the decision that it tells of. */
@Component
class Letters {

    /** As whom the record says that no person decided. */
    private static final String RULE = "rule";

    private static final String RECORDS_FOR_THE_BOARD = "boardSecretaries";

    private static final String RECORDS_FOR_THE_PANEL = "fundPanel";

    private final Proposals proposals;
    private final Bodies bodies;
    private final Directory directory;
    private final DecisionRecord record;
    private final WorkingDays days;

    Letters(Proposals proposals, Bodies bodies, Directory directory, DecisionRecord record, WorkingDays days) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.directory = directory;
        this.record = record;
        this.days = days;
    }

    /** The head of a letter, to be completed by its writer. */
    Map<String, Object> head(String caseNumber, String title) {
        var proposal = proposals.get(caseNumber);
        var head = new HashMap<String, Object>();
        head.put("title", title);
        head.put("body", bodies.get(proposal.bodyId()).name());
        head.put("day", Days.inWords(days.today()));
        head.put("service", proposal.serviceName());
        head.put("number", caseNumber);
        return head;
    }

    /**
     * The latest decision of a case with one of these outcomes.
     *
     * @throws Refusal when there is none, so there is nothing to write about
     */
    Entry latest(String caseNumber, List<String> outcomes) {
        var entries = record.of(caseNumber);
        for (var place = entries.size() - 1; place >= 0; place--) {
            if (outcomes.contains(entries.get(place).decision().outcome())) {
                return entries.get(place);
            }
        }
        throw new Refusal("No decision of " + caseNumber + " is on record that a letter could tell of.");
    }

    /** @throws Refusal when the case has no such entry */
    Entry entry(String caseNumber, String number) {
        return record.of(caseNumber).stream()
                .filter(entry -> String.valueOf(entry.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal("The record of " + caseNumber + " has no entry " + number + "."));
    }

    /** Who decided, for whom, when, and under which number of the record. */
    String decidedBy(Entry entry) {
        var decision = entry.decision();
        return "Decided by " + decider(decision) + " on " + Days.inWords(entry.at()) + ". Entry " + entry.number()
                + " of the decision record of " + decision.caseNumber() + ".";
    }

    private String decider(NewEntry decision) {
        var body = bodies.find(decision.bodyId()).map(Body::name).orElse(decision.bodyId());
        var person = directory.nameOf(decision.user());
        return switch (decision.role()) {
            case RULE -> "a rule of the route, which ends after as many rounds as are allowed";
            case RECORDS_FOR_THE_BOARD -> "the board of " + body + ", recorded by " + person + ",";
            case RECORDS_FOR_THE_PANEL -> "the panel of the fund, recorded by " + person + ",";
            default -> person + " for " + body;
        };
    }
}
