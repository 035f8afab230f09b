package org.spinout.process.holdboardmeeting;

import java.util.Collection;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.spinout.board.Meetings;
import org.spinout.process.guard.TaskReading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Shows whoever stands aside from a case none of it where a board deals with it, whatever else they are for that board: its
 * secretary, its chair, or somebody who oversees. A meeting's own steps stay open to them, so that the meeting is held;
 * what its minute says of an item heard in private is left out for them.
 */
@Component
class ReadingOfBarredMembers implements TaskReading {

    private final BarredMembers barred;
    private final ObjectProvider<StandingAside> aside;
    private final ObjectProvider<Meetings> meetings;
    private final ObjectProvider<MinuteReading> minutes;

    ReadingOfBarredMembers(
            BarredMembers barred,
            ObjectProvider<StandingAside> aside,
            ObjectProvider<Meetings> meetings,
            ObjectProvider<MinuteReading> minutes) {
        this.barred = barred;
        this.aside = aside;
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @Override
    public boolean concerns(Collection<String> groups) {
        return groups.stream().anyMatch(BarredMembers.BOARD::contains);
    }

    @Override
    public void check(String userId, Task task) {
        barred.check(userId, task);
    }

    @Override
    public VariableMap shown(String userId, Task task, VariableMap variables) {
        return minutes.getObject().shown(userId, variables, task);
    }

    @Override
    public boolean withholds(String userId, String businessKey) {
        return meetings.getObject().find(businessKey).isPresent()
                ? aside.getObject().isBarredFromPapersOf(userId, businessKey)
                : aside.getObject().isBarredFromCase(userId, businessKey);
    }
}
