package org.spinout.process.changeteam;

import static org.spinout.process.changeteam.ChangeTeam.PERSON;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Directory;
import org.spinout.process.CaseNotices;
import org.spinout.process.CaseVariables;
import org.springframework.stereotype.Component;

/** Tells the team that it stays as it is, because the person said no or nothing. */
@Component
class TellTeamOfRefusal implements JavaDelegate {

    private final Directory directory;
    private final CaseNotices notices;

    TellTeamOfRefusal(Directory directory, CaseNotices notices) {
        this.directory = directory;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var name = directory.nameOf(PERSON.from(execution));

        notices.tellTeam(
                CaseVariables.CASE_NUMBER.from(execution),
                "The team of " + CaseVariables.SERVICE_NAME.from(execution) + " stays as it is",
                name + " did not agree within ten working days, or said no.");
    }
}
