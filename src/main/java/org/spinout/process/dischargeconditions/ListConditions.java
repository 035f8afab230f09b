package org.spinout.process.dischargeconditions;

import static org.spinout.process.dischargeconditions.DischargeConditions.ASSURERS_CONDITIONS;
import static org.spinout.process.dischargeconditions.DischargeConditions.CONDITIONS;
import static org.spinout.process.dischargeconditions.DischargeConditions.ITEM_ID;
import static org.spinout.process.dischargeconditions.DischargeConditions.LAPSED;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.Condition;
import org.spinout.board.Decisions;
import org.springframework.stereotype.Component;

/** Lists what this decision asks for; conditions of another decision on the case have an instance of their own. */
@Component
class ListConditions implements JavaDelegate {

    private final Decisions decisions;

    ListConditions(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var ofAssurer = Objects.requireNonNullElse(ASSURERS_CONDITIONS.orNull(execution), "");

        var ids = ofAssurer.isEmpty() ? ofBoard(ITEM_ID.from(execution)) : listed(ofAssurer);

        CONDITIONS.set(execution, new ArrayList<>(ids));
        LAPSED.set(execution, false);
    }

    private List<Long> ofBoard(long item) {
        return decisions.of(item).orElseThrow().conditions().stream()
                .map(Condition::id)
                .toList();
    }

    private static List<Long> listed(String ids) {
        return Stream.of(ids.split(",")).map(Long::valueOf).toList();
    }
}
