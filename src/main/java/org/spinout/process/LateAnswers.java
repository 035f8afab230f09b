package org.spinout.process;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** Tells those who can do something about it that something is late, and enters that in the record. */
@Component
public class LateAnswers {

    private final Silences silences;
    private final CaseNotices notices;

    LateAnswers(Silences silences, CaseNotices notices) {
        this.silences = silences;
        this.notices = notices;
    }

    /**
     * @param gate what is awaited, in plain words
     * @param who should have answered
     */
    public void chase(DelegateExecution execution, String gate, String who, LocalDate due) {
        note(execution, gate, who + " should have answered by " + Days.inWords(due) + " and has not. Please chase it.");
    }

    /** @param gate what is late, in plain words */
    public void note(DelegateExecution execution, String gate, String words) {
        var caseNumber = execution.getProcessBusinessKey();
        silences.markLate(execution, gate, words);
        notices.tellTeam(caseNumber, gate + ": late", words);
        notices.tellHost("transferTeam", caseNumber, gate + ": late", words);
    }
}
