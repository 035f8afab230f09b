package org.spinout.board;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * A case on its way to a board.
 *
 * @param paperBy the user id of whoever wrote the paper
 * @param privateReasons why it is heard without the public; null where it is heard in public
 * @param joiners the members of the board who are to join the new enterprise, and so stand aside
 */
public record NewAgendaItem(
        String caseNumber,
        String bodyId,
        String title,
        String paperBy,
        @Nullable String privateReasons,
        Set<String> joiners) {

    /** @throws Refusal when there is no title, or it or the reasons are too long */
    public NewAgendaItem {
        title = Wording.required("title", title, 300, "Give the item a title for the agenda.");
        privateReasons = privateReasons == null
                ? null
                : Wording.required("privateReasons", privateReasons, 1000, "Say why the item is heard in private.");
        joiners = Set.copyOf(joiners);
    }
}
