package org.spinout.process.disposeofrecords;

import java.util.List;
import org.spinout.correspondence.Notices;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.process.people.Role;
import org.spinout.record.Disposals;
import org.spinout.record.DueReminders;
import org.spinout.record.NewDisposal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells the secretaries of each board on the first of the month how much their body may dispose of. */
@Component
class DueRecords {

    private final Bodies bodies;
    private final Disposals disposals;
    private final DueReminders reminders;
    private final Notices notices;

    DueRecords(Bodies bodies, Disposals disposals, DueReminders reminders, Notices notices) {
        this.bodies = bodies;
        this.disposals = disposals;
        this.reminders = reminders;
        this.notices = notices;
    }

    @Scheduled(cron = "0 0 7 1 * *", zone = "Europe/London")
    void tell() {
        bodies.all().stream().map(Body::id).forEach(this::tell);
    }

    private void tell(String bodyId) {
        var due = disposals.due(bodyId);
        if (due.isEmpty()) {
            return;
        }
        try {
            reminders.once(bodyId, () -> tell(bodyId, due));
        } catch (DuplicateKeyException toldByAnotherNode) {
            // Told is told.
            return;
        }
    }

    private void tell(String bodyId, List<NewDisposal.Item> due) {
        var cases = due.stream().map(NewDisposal.Item::caseNumber).distinct().toList();
        notices.tellRole(
                Role.BOARD_SECRETARIES.group(),
                bodyId,
                cases.get(0),
                "Records whose time is over",
                "Records of " + cases.size() + (cases.size() == 1 ? " case" : " cases")
                        + " may be disposed of, the first being " + cases.get(0)
                        + ". Start \"Dispose of records\" in Tasklist to see the list. Nothing goes by itself.");
    }
}
