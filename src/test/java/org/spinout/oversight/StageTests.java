package org.spinout.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.spinout.proposal.ProposalState;

class StageTests {

    @Test
    void holdsEveryStateThatIsNoEndOnce() {
        assertThat(Arrays.stream(Stage.values()).flatMap(stage -> stage.states().stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(ProposalState.values())
                        .filter(state -> !state.isFinal())
                        .toList());
        assertThat(Stage.of(ProposalState.DEFERRED)).contains(Stage.BOARD);
        assertThat(Stage.of(ProposalState.LIVE)).isEmpty();
    }
}
