package org.spinout.webapps.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;

/**
 * The sentence a case opens with: who has it, since when and until when, and what the reader must do.
 *
 * @param ended how it ended and when; nothing for an open case
 * @param heldSince since when it is on hold, or null
 * @param work what waits, the most important to the reader first
 * @param stage what the case stands in where no task waits; or null
 * @param boardMeets when the board that has it meets next, or null
 */
record CaseSentence(
        Optional<Ended> ended,
        @Nullable Instant heldSince,
        List<OpenWork> work,
        CaseRoute.@Nullable Now stage,
        @Nullable LocalDate boardMeets) {

    /**
     * The end of a case.
     *
     * @param how as a sentence without a full stop
     */
    record Ended(String how, @Nullable Instant at) {}

    private static final String NOTHING = "you need do nothing.";

    String inWords() {
        if (ended.isPresent()) {
            var at = ended.get().at();
            return (at == null ? "Ended" : "Ended on " + Days.inWords(at)) + ": "
                    + lower(ended.get().how()) + ".";
        }
        if (heldSince != null) {
            return "On hold since " + Days.inWords(heldSince) + "; no clock runs, and " + NOTHING;
        }
        return work.stream()
                .filter(task -> task.mine() || task.ofStage())
                .findFirst()
                .map(first -> first.mine() ? withReader(first) : withOthers(first))
                .orElseGet(this::withoutTask);
    }

    private String withReader(OpenWork first) {
        var more = work.stream().filter(OpenWork::mine).count() - 1;
        var others =
                more == 0 ? "" : more == 1 ? " One more task waits for you." : " " + more + " more tasks wait for you.";
        return "With " + first.holder() + " since " + Days.inWords(first.since()) + board() + "; you need to do this"
                + until(first) + ": " + first.name() + "." + others;
    }

    private String withOthers(OpenWork first) {
        return "With " + first.holder() + " since " + Days.inWords(first.since()) + due(first) + board() + "; "
                + NOTHING;
    }

    private String withoutTask() {
        return stage == null
                ? "Nothing waits in this case; " + NOTHING
                : "Waiting since " + Days.inWords(stage.since()) + ": " + lower(stage.name()) + board() + "; "
                        + NOTHING;
    }

    private static String until(OpenWork task) {
        if (task.due() == null) {
            return "";
        }
        return (task.overdue() ? ", which was due on " : " by ") + Days.inWords(task.due());
    }

    private static String due(OpenWork task) {
        if (task.due() == null) {
            return "";
        }
        return (task.overdue() ? ", overdue since " : ", until ") + Days.inWords(task.due());
    }

    private String board() {
        return boardMeets == null ? "" : "; the board meets on " + Days.inWords(boardMeets);
    }

    private static String lower(String words) {
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
