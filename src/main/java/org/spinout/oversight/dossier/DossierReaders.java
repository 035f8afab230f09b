package org.spinout.oversight.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Watchers;
import org.spinout.proposal.CaseAccess;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Standing;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may take a dossier: those who watch over the case, and the secretaries of the boards that decide on it, who keep the
 * papers. Nobody else, for a dossier has what each single form shows to a few.
 */
@Component
class DossierReaders {

    private static final String SECRETARIES = "boardSecretaries";

    private final CaseAccess access;
    private final Proposals proposals;
    private final Hosts hosts;
    private final Directory directory;
    private final Watchers watchers;
    private final JdbcClient jdbc;

    DossierReaders(
            CaseAccess access,
            Proposals proposals,
            Hosts hosts,
            Directory directory,
            Watchers watchers,
            JdbcClient jdbc) {
        this.access = access;
        this.proposals = proposals;
        this.hosts = hosts;
        this.directory = directory;
        this.watchers = watchers;
        this.jdbc = jdbc;
    }

    /**
     * @throws NoSuchDossier when there is no such case, or it does not exist for this person
     * @throws Refusal.NotEntitled when they have a part in the case, but may not take all of it away
     */
    void require(String caseNumber, String user) {
        var standing = access.of(caseNumber, user);
        if (!standing.reads() || proposals.find(caseNumber).isEmpty()) {
            throw new NoSuchDossier();
        }
        if (!isKeeper(standing, caseNumber, user)) {
            throw new Refusal.NotEntitled("The dossier of a case is for its board's secretary, for oversight and for"
                    + " auditors. What you may read of the case is in its case file.");
        }
    }

    /** Whether {@link #require} lets this person take the dossier of this case. */
    boolean mayTake(String caseNumber, String user) {
        return proposals.find(caseNumber).isPresent() && isKeeper(access.of(caseNumber, user), caseNumber, user);
    }

    /** @param caseNumber of a case there is */
    private boolean isKeeper(Standing standing, String caseNumber, String user) {
        return standing == Standing.OVERSEER
                || (standing.readsConfidential()
                        && bodies(caseNumber, proposals.get(caseNumber).bodyId()).stream()
                                .anyMatch(body -> directory.holds(user, SECRETARIES, body)));
    }

    /** The other hosts of a case whose papers are closed to this person; none where only one host decides. */
    Set<String> closedTo(String user, String caseNumber) {
        var others = hosts.ever(caseNumber);
        if (others.isEmpty()) {
            return Set.of();
        }
        var closed =
                new LinkedHashSet<>(bodies(caseNumber, proposals.get(caseNumber).bodyId()));
        closed.addAll(others);
        closed.removeAll(directory.bodiesOf(user));
        closed.removeAll(watchers.bodiesOf(user));
        return closed;
    }

    private List<String> bodies(String caseNumber, String own) {
        var bodies = new ArrayList<>(List.of(own));
        bodies.addAll(jdbc.sql("SELECT DISTINCT body_id FROM agenda_item WHERE case_number = :case ORDER BY body_id")
                .param("case", caseNumber)
                .query(String.class)
                .list());
        return bodies;
    }
}
