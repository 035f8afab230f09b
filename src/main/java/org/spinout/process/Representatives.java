package org.spinout.process;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.spinout.organisation.Directory;
import org.spinout.proposal.Proposals;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who speaks for staff or patients of a body about one of its cases, by name. */
@Component
public class Representatives {

    private final ObjectProvider<Proposals> proposals;
    private final Directory directory;

    Representatives(ObjectProvider<Proposals> proposals, Directory directory) {
        this.proposals = proposals;
        this.directory = directory;
    }

    /**
     * Those who hold the role for the body today, deputies included, without the team of the case: nobody is asked about
     * a plan of their own.
     */
    public SortedSet<String> of(String role, String bodyId, String caseNumber) {
        return of(role, bodyId, caseNumber, Set.of());
    }

    /** The same, with those who are being given the role in this very step. */
    public SortedSet<String> of(String role, String bodyId, String caseNumber, Set<String> newcomers) {
        var named = new TreeSet<>(directory.holders(role, bodyId));
        named.addAll(newcomers);
        proposals
                .getObject()
                .find(caseNumber)
                .ifPresent(proposal -> named.removeAll(proposals.getObject().team(proposal.number())));
        return named;
    }
}
