package org.spinout.process.appointdeputy;

import java.util.stream.Stream;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Deputy;
import org.spinout.organisation.Directory;
import org.spinout.process.people.Role;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Tells the deputy, the absent person and the administrator what holds from when to when. */
@Component
class DeputyNotices {

    private final Notices notices;
    private final Directory directory;
    private final Bodies bodies;

    DeputyNotices(Notices notices, Directory directory, Bodies bodies) {
        this.notices = notices;
        this.directory = directory;
        this.bodies = bodies;
    }

    void tellAppointed(Deputy deputy) {
        tell(
                deputy,
                directory.nameOf(deputy.deputy()) + " stands in for " + directory.nameOf(deputy.absent()),
                "From " + Days.inWords(deputy.from()) + " to " + Days.inWords(deputy.until()) + ", in the role \""
                        + Role.of(deputy.role()).title() + "\" for "
                        + bodies.get(deputy.bodyId()).name() + ". The appointment has the number " + deputy.number()
                        + ". A deputy may do what the absent person may do in this role, and nothing more.");
    }

    void tellEnded(Deputy deputy) {
        tell(
                deputy,
                directory.nameOf(deputy.deputy()) + " no longer stands in for " + directory.nameOf(deputy.absent()),
                "The appointment " + deputy.number() + " has ended. Open tasks have gone back.");
    }

    private void tell(Deputy deputy, String subject, String text) {
        Stream.of(deputy.deputy(), deputy.absent(), deputy.by())
                .distinct()
                .forEach(person -> notices.tellPerson(person, deputy.number(), subject, text));
    }
}
