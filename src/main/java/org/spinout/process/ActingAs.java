package org.spinout.process;

import org.spinout.organisation.Directory;
import org.spinout.record.Capacities;
import org.springframework.stereotype.Component;

/** Says in which capacity somebody acts: in their own right, or in the place of somebody who is away. */
@Component
public class ActingAs implements Capacities {

    private final Directory directory;

    ActingAs(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String capacity(String user, String role, String bodyId) {
        var absent = directory.standingInFor(user, role, bodyId);
        return absent.isEmpty() ? role : role + ", deputy of " + String.join(" and ", absent);
    }

    /** For people: {@code Amir Board}, or {@code Amir Board, deputy of Margaret Thorne} where she was meant. */
    public String nameInPlaceOf(String meant, String user) {
        return user.equals(meant)
                ? directory.nameOf(user)
                : directory.nameOf(user) + ", deputy of " + directory.nameOf(meant);
    }
}
