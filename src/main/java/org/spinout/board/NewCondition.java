package org.spinout.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * A condition as a board words it. It is complete or it is none: nobody can discharge a condition that has no owner.
 *
 * @param wording what must be done
 * @param owner who must see to it: a person or a role, in words
 * @param evidence what will show that it is done
 * @param longStop the day on which it lapses unless it is discharged before
 */
public record NewCondition(String wording, String owner, String evidence, LocalDate longStop) {

    /** @throws Refusal when a part is missing or too long */
    public NewCondition(
            @Nullable String wording, @Nullable String owner, @Nullable String evidence, @Nullable LocalDate longStop) {
        this.wording = Wording.required("condition", wording, Wording.LONG, "Say what the condition is.");
        this.owner = Wording.required("owner", owner, 200, "Say who must see to the condition.");
        this.evidence =
                Wording.required("evidence", evidence, Wording.LONG, "Say what will show that the condition is met.");
        if (longStop == null) {
            throw new Refusal("longStop", "required", "Give the date on which the condition lapses.");
        }
        this.longStop = longStop;
    }
}
