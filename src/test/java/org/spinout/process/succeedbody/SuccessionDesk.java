package org.spinout.process.succeedbody;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.OwnJobs;
import org.spinout.process.samples.CaseDriver;
import org.springframework.context.ApplicationContext;

/** Bodies that take one another's place today, for tests. */
final class SuccessionDesk {

    private final ApplicationContext application;
    private final CaseDriver driver;
    private final WorkingDays days;

    SuccessionDesk(ApplicationContext application) {
        this.application = application;
        driver = application.getBean(CaseDriver.class);
        days = application.getBean(WorkingDays.class);
    }

    String body(String kind) {
        return driver.as("admin")
                .start(
                        "register-body",
                        Map.of("bodyName", "Body of " + UUID.randomUUID(), "kind", kind, "region", "London"));
    }

    /** One body takes the whole place of another, to the end. @return the number of the succession */
    String succeed(String predecessor, String successor) {
        return succeed(predecessor, successor, "none");
    }

    /** @param role that goes over too, or {@code none} */
    String succeed(String predecessor, String successor, String role) {
        var number = approved(predecessor, successor, role);
        run(number);
        return number;
    }

    /** Approved, and nothing has moved. */
    String approved(String predecessor, String successor, String role) {
        var fields = new HashMap<String, Object>();
        fields.put("predecessor", predecessor);
        fields.put("effectiveDay", CaseDriver.inWords(days.today()));
        fields.put("legalBasis", "Health and Social Care Act 2012, transfer scheme");
        fields.put("legalDocument", "SI 2013/235");
        fields.put("successor1", successor);
        fields.put("teamsFollow", "yes");
        fields.put("roleToo", role);
        var number = driver.as("admin").start(SucceedBody.PROCESS, fields);
        driver.as("admin").complete(number, "Activity_ReviewRehearsal", Map.of("outcome", "submit"));
        driver.as("nationalOverseer")
                .complete(number, SucceedBody.APPROVE_TASK, Map.of("outcome", "approved", "reasons", "It is the law."));
        return number;
    }

    /** Its own jobs that are due. */
    void run(String number) {
        OwnJobs.run(application, number);
    }
}
