package org.spinout.process.holdboardmeeting;

import java.util.List;
import org.spinout.proposal.Answer;

/** What was ticked in a list of choices. */
final class Chosen {

    private Chosen() {}

    /** The values ticked; none where the list was hidden or left alone. */
    static List<String> in(Answer answer, String field) {
        return answer.fields().get(field) instanceof List<?> values
                ? values.stream().map(String::valueOf).toList()
                : List.of();
    }
}
