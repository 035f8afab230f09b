package org.spinout.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinout.shared.Refusal;

class BoardDecisionTests {

    private static final LocalDate LONG_STOP = LocalDate.of(2026, 12, 1);

    @ParameterizedTest(name = "{0}, code {1}, reasons {2}, conditions {3}: {4}")
    @CsvSource({
        "APPROVED, , It fills a gap., 0,",
        "APPROVED, , ' ', 0, reasons",
        "DEFERRED, , '', 0, reasons",
        "PUT_TO_COMPETITION, , '', 0, reasons",
        "ACCEPTED_WITH_MODIFICATION, , '', 0, reasons",
        "REJECTED, notViable, It cannot pay its way., 0,",
        "REJECTED, , It cannot pay its way., 0, reasonCode",
        "REJECTED, ' ', It cannot pay its way., 0, reasonCode",
        "REJECTED, notViable, '', 0, reasons",
        "APPROVED_WITH_CONDITIONS, , Good once safe., 1,",
        "APPROVED_WITH_CONDITIONS, , Good once safe., 3,",
        "APPROVED_WITH_CONDITIONS, , Good once safe., 0, condition",
        "APPROVED_WITH_CONDITIONS, , '', 1, reasons",
        "APPROVED, , It fills a gap., 1, condition",
        "REJECTED, notViable, It cannot pay its way., 1, condition",
    })
    void carriesWhatItsOutcomeNeeds(
            BoardOutcome outcome, @Nullable String code, String reasons, int conditions, @Nullable String fault) {
        var imposed = List.of(condition(), condition(), condition()).subList(0, conditions);

        if (fault == null) {
            var decision = new BoardDecision(outcome, code, reasons, new Voting.Consensus(), imposed);
            assertThat(decision.reasons()).isEqualTo(reasons);
        } else {
            assertThatThrownBy(() -> new BoardDecision(outcome, code, reasons, new Voting.Consensus(), imposed))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.field()).isEqualTo(fault));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', Finance director, The lease, 2026-12-01, condition",
        "Sign the lease, '', The lease, 2026-12-01, owner",
        "Sign the lease, , The lease, 2026-12-01, owner",
        "Sign the lease, Finance director, ' ', 2026-12-01, evidence",
        "Sign the lease, Finance director, The lease, , longStop",
    })
    void takesNoConditionThatIsIncomplete(
            @Nullable String wording,
            @Nullable String owner,
            @Nullable String evidence,
            @Nullable LocalDate longStop,
            String fault) {
        assertThatThrownBy(() -> new NewCondition(wording, owner, evidence, longStop))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).isEqualTo(fault));
    }

    @ParameterizedTest
    @EnumSource(BoardOutcome.class)
    void namesItsOutcomeByCode(BoardOutcome outcome) {
        assertThat(BoardOutcome.of(outcome.code())).isEqualTo(outcome);
    }

    @Test
    void knowsNoOtherOutcome() {
        assertThatThrownBy(() -> BoardOutcome.of("approve")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> BoardOutcome.of(null)).isInstanceOf(Refusal.class);
    }

    private static NewCondition condition() {
        return new NewCondition("Sign the lease", "Finance director", "The signed lease", LONG_STOP);
    }
}
