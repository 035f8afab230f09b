package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Draws the table of legal moves. Redraw it with {@code mvn test -Dtest=ProposalMovesDocumentTests -Dspinout.redraw=true}. */
class ProposalMovesDocumentTests {

    private static final Path DOCUMENT = Path.of("docs", "proposal-moves.md");

    /** Left out of the picture, for they start nearly everywhere; the table has them. */
    private static final Set<ProposalMove> FROM_NEARLY_EVERYWHERE =
            EnumSet.of(ProposalMove.LAPSE, ProposalMove.WITHDRAW, ProposalMove.RESTART, ProposalMove.ABANDON);

    @Test
    void showsTheMovesAsTheyAre() throws IOException {
        if (Boolean.getBoolean("spinout.redraw")) {
            Files.writeString(DOCUMENT, document());
        }

        assertThat(Files.readString(DOCUMENT)).isEqualTo(document());
    }

    private static String document() {
        return """
                # The legal moves of a proposal

                Drawn from `ProposalMove`; a test fails when the two differ. Redraw with
                `mvn test -Dtest=ProposalMovesDocumentTests -Dspinout.redraw=true`.

                The picture leaves out *the team withdraws*, *time runs out* and the two moves after a challenge, which start nearly
                everywhere.

                ```mermaid
                stateDiagram-v2
                    [*] --> EXPRESSION_IN_DRAFT
                %s
                ```

                ## States

                | State | Meaning | Ends the case |
                |---|---|---|
                %s

                ## Moves

                | Move | In words | From | To |
                |---|---|---|---|
                %s
                """.formatted(picture(), states(), moves());
    }

    private static String picture() {
        var arrows = Arrays.stream(ProposalMove.values())
                .filter(move -> !FROM_NEARLY_EVERYWHERE.contains(move))
                .flatMap(move -> move.edges().entrySet().stream()
                        .map(edge -> "    " + edge.getKey() + " --> " + edge.getValue() + ": " + move));
        var ends = Arrays.stream(ProposalState.values())
                .filter(ProposalState::isFinal)
                .map(state -> "    " + state + " --> [*]");
        return java.util.stream.Stream.concat(arrows, ends).collect(Collectors.joining("\n"));
    }

    private static String states() {
        return Arrays.stream(ProposalState.values())
                .map(state -> "| `%s` | %s | %s |".formatted(state, state.meaning(), state.isFinal() ? "yes" : ""))
                .collect(Collectors.joining("\n"));
    }

    private static String moves() {
        return Arrays.stream(ProposalMove.values())
                .flatMap(move -> move.edges().values().stream()
                        .distinct()
                        .map(to -> "| `%s` | %s | %s | `%s` |".formatted(move, move.label(), from(move, to), to)))
                .collect(Collectors.joining("\n"));
    }

    private static String from(ProposalMove move, ProposalState to) {
        return move.edges().entrySet().stream()
                .filter(edge -> edge.getValue() == to)
                .map(edge -> "`" + edge.getKey() + "`")
                .collect(Collectors.joining(", "));
    }
}
