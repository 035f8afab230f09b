package org.spinout.process.disposeofrecords;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.spinout.organisation.Directory;
import org.spinout.process.InModels;
import org.spinout.process.OwnAnswers;
import org.spinout.process.people.Role;
import org.springframework.stereotype.Component;

/** In which of the two roles that may confirm a disposal its second person has decided. */
@Component
@InModels
public class DisposalConfirmer {

    private final OwnAnswers answers;
    private final Directory directory;

    DisposalConfirmer(OwnAnswers answers, Directory directory) {
        this.answers = answers;
        this.directory = directory;
    }

    /** The group of the role; the chair's where somebody holds both. */
    public String role(DelegateExecution execution) {
        var person = answers.latest(execution, DisposeOfRecords.CONFIRM_FORM).user();
        return directory.holds(person, Role.BOARD_CHAIRS.group(), execution.getTenantId())
                ? Role.BOARD_CHAIRS.group()
                : Role.BOARD_SECRETARIES.group();
    }
}
