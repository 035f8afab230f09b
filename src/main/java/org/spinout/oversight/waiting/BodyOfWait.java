package org.spinout.oversight.waiting;

import java.util.List;
import org.spinout.organisation.BodyColumn;
import org.spinout.organisation.PresentBodies;
import org.springframework.stereotype.Component;

/** Whose figures a wait counts among: those of the body that has the case now, as the engine's own history says. */
@Component
class BodyOfWait implements PresentBodies {

    @Override
    public List<BodyColumn> columns() {
        return List.of(new BodyColumn("waited", "body_id", "case_number = :case"));
    }
}
