package org.spinout.oversight.forecast;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.Stage;
import org.spinout.proposal.Pause;
import org.spinout.proposal.ProposalSize;
import org.spinout.proposal.ProposalState;
import org.spinout.proposal.ProposalStep;

/** What history tells: the durations of every stage, to its end and to the launch, for every group of cases. */
final class Told {

    private final Map<Question, Map<Group, Durations>> durations = new HashMap<>();
    private final Map<String, PastCase> openCases = new HashMap<>();
    private final WorkedTime time;
    private final Instant now;

    Told(WorkedTime time, Instant now) {
        this.time = time;
        this.now = now;
    }

    /** @param except the number of the case that is asked about: it is not compared with itself */
    Durations of(Question question, Group group, String except) {
        var own = new Told(time, now);
        Optional.ofNullable(openCases.get(except)).ifPresent(own::count);
        return of(question, group).without(own.of(question, group));
    }

    private Durations of(Question question, Group group) {
        return durations.getOrDefault(question, Map.of()).getOrDefault(group, new Durations());
    }

    /** Takes one case into account. */
    void add(PastCase one) {
        count(one);
        if (Stage.of(one.state()).isPresent()) {
            openCases.put(one.number(), one.kept());
        }
    }

    private void count(PastCase one) {
        one.stays().stream().collect(Collectors.groupingBy(Stay::stage)).forEach((stage, stays) -> {
            add(one, new Question(stage, Goal.LEAVE_STAGE), stays, Stay::finished, stay -> orNow(stay.until()));
            add(one, new Question(stage, Goal.LAUNCH), stays, stay -> one.launched(), stay -> orNow(one.endedAt()));
        });
    }

    private void add(
            PastCase one, Question question, List<Stay> stays, Predicate<Stay> finished, Function<Stay, Instant> end) {
        ToIntFunction<Stay> length = stay -> time.between(stay.from(), end.apply(stay), one.pauses());
        Group.allOf(one.scheme(), one.size()).forEach(group -> {
            var all = durations
                    .computeIfAbsent(question, asked -> new HashMap<>())
                    .computeIfAbsent(group, asked -> new Durations());
            for (var stay : stays) {
                all.add(length.applyAsInt(stay), finished.test(stay));
            }
            all.addCase(stays.stream().mapToInt(length).max().orElse(0));
        });
    }

    private Instant orNow(@Nullable Instant moment) {
        return moment == null ? now : moment;
    }

    /**
     * A case as history knows it.
     *
     * @param state where it stands now
     * @param pauses when it was held
     */
    record PastCase(
            String number,
            String scheme,
            @Nullable ProposalSize size,
            ProposalState state,
            Instant openedAt,
            List<ProposalStep> steps,
            List<Pause> pauses) {

        /** The same, whatever becomes of the list it was read into. */
        PastCase kept() {
            return new PastCase(number, scheme, size, state, openedAt, List.copyOf(steps), pauses);
        }

        List<Stay> stays() {
            return Stay.of(openedAt, steps);
        }

        boolean launched() {
            return state == ProposalState.LIVE || state == ProposalState.PARTLY_LIVE;
        }

        /** When it ended or went live; null while it is open. */
        @Nullable
        Instant endedAt() {
            return Stage.of(state).isPresent() || steps.isEmpty()
                    ? null
                    : steps.get(steps.size() - 1).at();
        }
    }
}
