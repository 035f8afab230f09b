package org.spinout.webapps.casefile;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.Hold;
import org.spinout.proposal.Holds;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** What holds a case and what once held it, in words. Everybody involved was told as much when it began and ended. */
@Component
class CaseHolds {

    private final Holds holds;

    CaseHolds(Holds holds) {
        this.holds = holds;
    }

    /** Those that stand first, then those that are lifted, each the latest first; none for a meeting. */
    List<CaseFileView.Hold> of(String key) {
        return holds.of(key).stream()
                .sorted(Comparator.comparing(Hold::isOpen)
                        .thenComparing(Hold::placedAt)
                        .reversed())
                .map(CaseHolds::inWords)
                .toList();
    }

    private static CaseFileView.Hold inWords(Hold hold) {
        return new CaseFileView.Hold(
                Days.inWords(hold.placedAt()),
                day(hold.liftedAt()),
                hold.reason(),
                hold.challenge().inWords() + (hold.byCourtOrder() ? ", by order of a court" : ""),
                hold.liftReason(),
                hold.placedAt(),
                hold.liftedAt());
    }

    private static @Nullable String day(@Nullable Instant moment) {
        return moment == null ? null : Days.inWords(moment);
    }
}
