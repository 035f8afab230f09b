package org.spinout.process.warnofdistress;

import org.spinout.enterprise.Enterprise;
import org.spinout.enterprise.Enterprises;
import org.spinout.organisation.Directory;
import org.spinout.process.people.Role;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The door to requests about an enterprise: only its officers and its commissioner may make them. */
@Component
public class EnterpriseDoor {

    private final Enterprises enterprises;
    private final Directory directory;

    EnterpriseDoor(Enterprises enterprises, Directory directory) {
        this.enterprises = enterprises;
        this.directory = directory;
    }

    /**
     * The enterprise, if this person may ask something about it.
     *
     * @throws Refusal.NotEntitled when they are of neither side; the same words whether or not there is such an enterprise
     * @throws Refusal.Conflict when it has left its service
     */
    public Enterprise admit(String caseNumber, String requester) {
        return admitted(
                caseNumber,
                enterprise -> isOfficer(enterprise, requester)
                        || directory.holds(requester, Role.COMMISSIONERS.group(), enterprise.commissionerId()));
    }

    /** The same, for what officers alone may ask. */
    public Enterprise admitOfficer(String caseNumber, String requester) {
        return admitted(caseNumber, enterprise -> isOfficer(enterprise, requester));
    }

    private Enterprise admitted(String caseNumber, java.util.function.Predicate<Enterprise> entitled) {
        var enterprise = enterprises
                .find(caseNumber)
                .filter(entitled)
                .orElseThrow(() -> new Refusal.NotEntitled("You do not act for an enterprise launched from "
                        + caseNumber + ", or for its commissioner. Check the number."));
        if (enterprise.endedOn() != null) {
            throw new Refusal.Conflict(
                    enterprise.name() + " left its service on " + Days.inWords(enterprise.endedOn()) + ".");
        }
        return enterprise;
    }

    private boolean isOfficer(Enterprise enterprise, String user) {
        return directory.holds(user, Role.ENTERPRISE_OFFICERS.group(), enterprise.bodyId());
    }
}
