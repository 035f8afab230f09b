package org.spinout.contract;

import java.util.List;
import org.spinout.organisation.BodyColumn;
import org.spinout.organisation.PresentBodies;
import org.springframework.stereotype.Component;

/** Who hands the service over and who commissions it. Terms that were recorded stay with the body that agreed them. */
@Component
class PartiesToTransfer implements PresentBodies {

    @Override
    public List<BodyColumn> columns() {
        return List.of(
                new BodyColumn("transfer", "body_id", "case_number = :case"),
                new BodyColumn("transfer", "commissioner_id", "case_number = :case"));
    }
}
