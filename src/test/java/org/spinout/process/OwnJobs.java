package org.spinout.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;

/** The jobs of one case. Tests that move the clock by years would else meet what all others have left behind. */
public final class OwnJobs {

    private OwnJobs() {}

    /** Runs what is due of one business key, and of no other. */
    public static void run(ApplicationContext application, String businessKey) {
        var management = application.getBean(ManagementService.class);
        for (var round = 0; round < 200; round++) {
            var due = application
                    .getBean(RuntimeService.class)
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(businessKey)
                    .list()
                    .stream()
                    .flatMap(instance ->
                            management
                                    .createJobQuery()
                                    .processInstanceId(instance.getId())
                                    .executable()
                                    .active()
                                    .list()
                                    .stream())
                    .toList();
            if (due.isEmpty()) {
                return;
            }
            for (var job : due) {
                if (management.createJobQuery().jobId(job.getId()).count() == 1) {
                    management.executeJob(job.getId());
                }
            }
        }
        throw new IllegalStateException("Jobs keep coming for " + businessKey);
    }
}
