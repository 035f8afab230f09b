package org.spinout.process.papers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.Directory;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.OtherHosts;
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
    private final OtherHosts hosts;

    Letters(
            Proposals proposals,
            Bodies bodies,
            Directory directory,
            DecisionRecord record,
            WorkingDays days,
            OtherHosts hosts) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.directory = directory;
        this.record = record;
        this.days = days;
        this.hosts = hosts;
    }

    /** The head of a letter of the body in which the case was begun. */
    Map<String, Object> head(String caseNumber, String title) {
        return head(caseNumber, proposals.get(caseNumber).bodyId(), title);
    }

    /** The head of a letter of this body, to be completed by its writer. */
    Map<String, Object> head(String caseNumber, String bodyId, String title) {
        var proposal = proposals.get(caseNumber);
        var head = new HashMap<String, Object>();
        head.put("title", title);
        head.put("body", bodies.get(bodyId).name());
        head.put("day", Days.inWords(days.today()));
        head.put("service", proposal.serviceName());
        head.put("number", caseNumber);
        return head;
    }

    /** The head of a letter about a decision, of the host that made it. */
    Map<String, Object> head(NewEntry decision, String title) {
        return head(decision.caseNumber(), writerFor(decision.caseNumber(), decision.bodyId()), title);
    }

    /** Who writes to the team of a decision: the host that made it, and for everybody else the body of the case. */
    String writerFor(String caseNumber, String bodyId) {
        return hosts.ever(caseNumber).contains(bodyId)
                ? bodyId
                : proposals.get(caseNumber).bodyId();
    }

    /** What a letter about a decision is filed as. */
    String filedAs(String letter, NewEntry decision) {
        return filedAs(letter, decision.caseNumber(), writerFor(decision.caseNumber(), decision.bodyId()));
    }

    /** What a letter is filed as: one of another host names it, for it is not for everybody who reads the case. */
    String filedAs(String letter, String caseNumber, String bodyId) {
        return hosts.isOwn(caseNumber, bodyId)
                ? letter
                : letter + ", " + bodies.get(bodyId).name();
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
