package org.spinout.process.assessbid;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Who has been asked to score a bid: nobody is asked twice. */
@Component
class ScorersAsked {

    List<String> soFar(DelegateExecution execution) {
        return names(AssessBid.ASKED.from(execution));
    }

    /** Those asked last. */
    List<String> now(DelegateExecution execution) {
        return names(AssessBid.SCORERS.from(execution));
    }

    void remember(DelegateExecution execution) {
        var all = new ArrayList<>(soFar(execution));
        all.addAll(now(execution));
        AssessBid.ASKED.set(execution, all);
    }

    private static List<String> names(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}
