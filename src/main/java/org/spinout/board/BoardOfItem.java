package org.spinout.board;

import java.util.List;
import org.spinout.organisation.BodyColumn;
import org.spinout.organisation.PresentBodies;
import org.springframework.stereotype.Component;

/** Whose board an item waits for. What a board has decided stays that board's. */
@Component
class BoardOfItem implements PresentBodies {

    @Override
    public List<BodyColumn> columns() {
        return List.of(new BodyColumn("agenda_item", "body_id", "case_number = :case AND live = TRUE"));
    }
}
