package org.spinout.process.delivermail;

import java.util.Optional;
import org.spinout.board.Meeting;
import org.spinout.board.Meetings;
import org.spinout.correspondence.Errand;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.BodyKind;
import org.spinout.organisation.Directory;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.springframework.stereotype.Component;

/**
 * To which body a mail on its way belongs. An incident of it names its reader and their address, which is nothing for
 * managers of other bodies.
 */
@Component
class MailBodies {

    private final Proposals proposals;
    private final Meetings meetings;
    private final Directory directory;
    private final Bodies bodies;

    MailBodies(Proposals proposals, Meetings meetings, Directory directory, Bodies bodies) {
        this.proposals = proposals;
        this.meetings = meetings;
        this.directory = directory;
        this.bodies = bodies;
    }

    /**
     * The body whose people were told; or that of the case or meeting; or the only one the reader works for. What is no
     * single body's matter belongs to the national body, since the engine shows everybody what belongs to none; only a
     * site without a national body has such mail.
     */
    Optional<String> of(Errand errand) {
        return Optional.ofNullable(errand.bodyId())
                .or(() -> proposals.find(errand.about()).map(Proposal::bodyId))
                .or(() -> meetings.find(errand.about()).map(Meeting::bodyId))
                .or(() -> onlyBodyOf(errand.person()))
                .or(this::nationalBody);
    }

    private Optional<String> onlyBodyOf(String person) {
        return Optional.of(directory.bodiesOf(person))
                .filter(mine -> mine.size() == 1)
                .map(mine -> mine.first());
    }

    private Optional<String> nationalBody() {
        return bodies.all().stream()
                .filter(body -> body.kind() == BodyKind.NATIONAL)
                .map(Body::id)
                .findFirst();
    }
}
