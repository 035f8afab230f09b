package org.spinout.process.samples;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.spinout.organisation.WorkingDays;
import org.springframework.context.ApplicationContext;

/** A driver that has something done first, whenever somebody does something and whenever the time comes for a job. */
public final class MovingDriver extends CaseDriver {

    private final Runnable first;

    private MovingDriver(ApplicationContext application, Runnable first) {
        super(
                application.getBean(FormService.class),
                application.getBean(TaskService.class),
                application.getBean(IdentityService.class),
                application.getBean(RepositoryService.class),
                application.getBean(HistoryService.class),
                application.getBean(ManagementService.class),
                application.getBean(WorkingDays.class));
        this.first = first;
    }

    /**
     * The same application, but that whoever walks cases there walks them with such a driver, and that whoever asks for the
     * jobs of the engine has it done first too.
     */
    public static ApplicationContext in(ApplicationContext application, Runnable first) {
        var driver = new MovingDriver(application, first);
        return (ApplicationContext) Proxy.newProxyInstance(
                MovingDriver.class.getClassLoader(), new Class<?>[] {ApplicationContext.class}, (proxy, asked, how) -> {
                    if (how != null && how[0] == CaseDriver.class) {
                        return driver;
                    }
                    if (how != null && how[0] == ManagementService.class) {
                        first.run();
                    }
                    try {
                        return asked.invoke(application, how);
                    } catch (InvocationTargetException refused) {
                        throw refused.getCause();
                    }
                });
    }

    @Override
    public Actor as(String user) {
        first.run();
        return super.as(user);
    }

    @Override
    public void runDueJobs() {
        first.run();
        super.runDueJobs();
    }
}
