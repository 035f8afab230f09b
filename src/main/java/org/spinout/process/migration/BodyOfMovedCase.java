package org.spinout.process.migration;

import java.util.List;
import org.spinout.organisation.BodyColumn;
import org.spinout.organisation.PresentBodies;
import org.springframework.stereotype.Component;

/** Whose process owner sees that a case was moved, and may take that back: that of the body that has the case now. */
@Component
class BodyOfMovedCase implements PresentBodies {

    @Override
    public List<BodyColumn> columns() {
        return List.of(new BodyColumn("migration_case", "body_id", "case_number = :case"));
    }
}
