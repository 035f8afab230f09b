package org.spinout.enterprise;

import java.util.List;
import org.spinout.organisation.BodyColumn;
import org.spinout.organisation.PresentBodies;
import org.springframework.stereotype.Component;

/** Whoever pays for what was launched; another may come into its place. */
@Component
class CommissionerOfEnterprise implements PresentBodies {

    @Override
    public List<BodyColumn> columns() {
        return List.of(new BodyColumn("enterprise", "commissioner_id", "case_number = :case"));
    }
}
