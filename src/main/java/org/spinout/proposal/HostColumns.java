package org.spinout.proposal;

import java.util.List;
import org.spinout.organisation.BodyColumn;
import org.spinout.organisation.PresentBodies;
import org.springframework.stereotype.Component;

/** Host, commissioner and other hosts of a case. What another host has said before it was left out stays its own. */
@Component
class HostColumns implements PresentBodies {

    @Override
    public List<BodyColumn> columns() {
        return List.of(
                new BodyColumn("proposal", "body_id", "number = :case"),
                new BodyColumn("proposal", "commissioner_id", "number = :case"),
                new BodyColumn("proposal_host", "body_id", "case_number = :case AND live = TRUE"));
    }
}
