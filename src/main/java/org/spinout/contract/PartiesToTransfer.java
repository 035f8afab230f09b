package org.spinout.contract;

import java.util.List;
import org.spinout.organisation.BodyColumn;
import org.spinout.organisation.PresentBodies;
import org.springframework.stereotype.Component;

/**
 * Who hands the service over, who commissions it, and who is asked for assets and has yet to answer. Terms that were
 * recorded, and answers that were given, stay with the body that gave them.
 */
@Component
class PartiesToTransfer implements PresentBodies {

    @Override
    public List<BodyColumn> columns() {
        return List.of(
                new BodyColumn("transfer", "body_id", "case_number = :case"),
                new BodyColumn("transfer", "commissioner_id", "case_number = :case"),
                new BodyColumn(
                        "asset_request",
                        "sponsor_id",
                        "case_number = :case AND answer IS NULL AND settlement IS NULL"));
    }
}
