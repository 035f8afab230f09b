package org.spinout.process;

import java.util.List;
import org.spinout.board.AgendaItems;
import org.spinout.board.Condition;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Watchers;
import org.spinout.proposal.Host;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Entry;
import org.springframework.stereotype.Component;

/**
 * Where several hosts decide on one case: whose board still has to, and what the people of one host may read of what
 * another's board has said. The team, whose case it is, hears everything; a case with one host knows no difference.
 */
@Component
public class OtherHosts {

    private final Hosts hosts;
    private final Proposals proposals;
    private final LapsedConditions lapsed;
    private final AgendaItems items;
    private final DecisionRecord record;
    private final Directory directory;
    private final Watchers watchers;

    OtherHosts(
            Hosts hosts,
            Proposals proposals,
            LapsedConditions lapsed,
            AgendaItems items,
            DecisionRecord record,
            Directory directory,
            Watchers watchers) {
        this.hosts = hosts;
        this.proposals = proposals;
        this.lapsed = lapsed;
        this.items = items;
        this.record = record;
        this.directory = directory;
        this.watchers = watchers;
    }

    /** Whether the case was begun in this body, so that its board decides for the case itself. */
    public boolean isOwn(String caseNumber, String bodyId) {
        return proposals.get(caseNumber).bodyId().equals(bodyId);
    }

    /**
     * The other hosts to be asked when the case comes before this body's board: those that have not approved, and those of
     * whose conditions one has lapsed. None where the body is itself another host.
     */
    public List<String> toAsk(String caseNumber, String bodyId) {
        var lapsedAt = lapsed.of(caseNumber).stream().map(this::imposedBy).toList();
        return isOwn(caseNumber, bodyId)
                ? hosts.of(caseNumber).stream()
                        .filter(host -> !host.hasApproved() || lapsedAt.contains(host.bodyId()))
                        .map(Host::bodyId)
                        .toList()
                : List.of();
    }

    /** The outcome for the whole case: conditions of any host are conditions of the case. */
    public String outcome(String caseNumber, String bodyId, String own) {
        var conditional =
                isOwn(caseNumber, bodyId) && hosts.of(caseNumber).stream().anyMatch(Host::hasConditions);
        return own.equals("approved") && conditional ? "approvedWithConditions" : own;
    }

    /** What was decided on a case, as far as the board of this body may read it. */
    public List<Entry> recordFor(String caseNumber, String bodyId) {
        var others = hosts.ever(caseNumber);
        return record.of(caseNumber).stream()
                .filter(entry -> !ModelMoves.isOne(entry))
                .filter(entry -> others.contains(bodyId)
                        ? entry.decision().bodyId().equals(bodyId)
                        : !others.contains(entry.decision().bodyId()))
                .toList();
    }

    /** Whether a person may read what was said and filed for this body of the case, besides that it was. */
    public boolean mayRead(String user, String caseNumber, String bodyId) {
        return hosts.ever(caseNumber).isEmpty()
                || proposals.isOfTeam(caseNumber, user)
                || directory.bodiesOf(user).contains(bodyId)
                || watchers.bodiesOf(user).contains(bodyId);
    }

    /** Every body whose board had a say in the case beside its own. */
    public List<String> ever(String caseNumber) {
        return hosts.ever(caseNumber);
    }

    private String imposedBy(Condition condition) {
        var item = condition.itemId();
        return item == null ? "" : items.get(item).bodyId();
    }
}
