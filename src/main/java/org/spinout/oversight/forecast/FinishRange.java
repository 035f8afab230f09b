package org.spinout.oversight.forecast;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Days;

/**
 * When something will probably have finished, as this service's history has it.
 *
 * @param half the working day by which half of the comparable cases had finished
 * @param fourInFive the working day by which four in five had; null where too many of them are still open to tell
 * @param cases how many comparable cases lasted at least as long as this one has; the range rests on these alone
 * @param compared with which cases it was compared
 */
public record FinishRange(LocalDate half, @Nullable LocalDate fourInFive, int cases, Comparison compared) {

    /** As a sentence, without a subject: "by 1 June 2026 in half, by 3 July 2026 in four in five of 34 cases …". */
    public String inWords() {
        var later = fourInFive == null
                ? " (too few have finished to say when four in five had)"
                : ", by " + Days.inWords(fourInFive) + " in four in five";
        return "by " + Days.inWords(half) + " in half" + later + " of " + cases + " cases " + compared.inWords()
                + " that took at least as long as this one has so far";
    }
}
