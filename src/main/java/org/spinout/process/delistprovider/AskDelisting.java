package org.spinout.process.delistprovider;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.enterprise.Listing;
import org.spinout.enterprise.Listings;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseMessages;
import org.spinout.process.ProcessVariable;
import org.spinout.process.people.Role;
import org.spinout.process.qualifyanyprovider.QualifyAnyProvider;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** Takes a provider off the list at the wish of those who may ask. */
@Component
class AskDelisting implements JavaDelegate {

    private final Listings listings;
    private final Directory directory;
    private final CaseMessages messages;

    AskDelisting(Listings listings, Directory directory, CaseMessages messages) {
        this.listings = listings;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var requester = new ProcessVariable<>("requester", String.class).from(execution);
        var listing = listings.get(QualifyAnyProvider.APPLICATION_NUMBER.from(execution));
        var reason = new ProcessVariable<>("reasonCode", String.class).from(execution);

        requireEntitled(listing, requester, reason);
        requireListed(listing);

        execution.setProcessBusinessKey(listing.number());
        messages.tell(
                QualifyAnyProvider.PROVIDER_DELISTED,
                listing.number(),
                Map.of(QualifyAnyProvider.DELISTING_REASON.name(), reason));
    }

    private void requireEntitled(Listing listing, String requester, String reason) {
        var checks = directory.holds(requester, Role.COMMISSIONERS.group(), listing.commissionerId());
        var leaves = listing.appliedBy().equals(requester) && reason.equals("ownWish");
        if (!checks && !leaves) {
            throw new Refusal.NotEntitled("Only who applied for " + listing.number()
                    + " can take it off the list by their own wish; anything else is for its commissioner.");
        }
    }

    private static void requireListed(Listing listing) {
        if (!listing.isListed()) {
            throw new Refusal.Conflict(listing.number() + " is not listed (" + listing.state() + ").");
        }
    }
}
