package org.spinout.oversight.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.Stage;
import org.spinout.proposal.ProposalState;

/**
 * So many cases that agree in all of this.
 *
 * @param region of their host
 * @param wave the name of the wave they are in, or null
 * @param held how many of them are held
 */
record Standing(String scheme, String region, @Nullable String wave, ProposalState state, long cases, long held) {

    /** Where a case is to be found in the tables: in a stage, live, or ended. */
    String place() {
        return Stage.of(state).map(Stage::plainName).orElse(isLive() ? "Live" : "Ended");
    }

    boolean isLive() {
        return state == ProposalState.LIVE || state == ProposalState.PARTLY_LIVE;
    }

    /** The columns of the tables that go by stage. */
    static List<String> places() {
        var places = new java.util.ArrayList<String>();
        Arrays.stream(Stage.values()).map(Stage::plainName).forEach(places::add);
        places.add("Live");
        places.add("Ended");
        return places;
    }

    /** {@code RIGHT_TO_REQUEST} as people write it. */
    static String plain(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
