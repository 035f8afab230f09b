package org.spinout;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.AdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.CockpitRuntimeDelegate;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.TasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.WelcomeRuntimeDelegate;
import org.jspecify.annotations.Nullable;

/**
 * The web apps' entrances. There is one each for the whole of Java, the same for every application, and an application
 * that stops bars it to all others.
 */
public final class WebAppEntrances {

    private record Entrances(
            AdminRuntimeDelegate admin,
            CockpitRuntimeDelegate cockpit,
            TasklistRuntimeDelegate tasklist,
            WelcomeRuntimeDelegate welcome) {}

    private static @Nullable Entrances open;

    private WebAppEntrances() {}

    /** Opens the entrances again if an application that stopped has barred them. */
    public static synchronized void open() {
        if (Cockpit.getRuntimeDelegate() != null) {
            open = new Entrances(
                    Admin.getRuntimeDelegate(),
                    Cockpit.getRuntimeDelegate(),
                    Tasklist.getRuntimeDelegate(),
                    Welcome.getRuntimeDelegate());
        } else if (open != null) {
            Admin.setAdminRuntimeDelegate(open.admin());
            Cockpit.setCockpitRuntimeDelegate(open.cockpit());
            Tasklist.setTasklistRuntimeDelegate(open.tasklist());
            Welcome.setRuntimeDelegate(open.welcome());
        }
    }

    /** Cockpit keeps by its name the engine it first asked; another application of the same run has one of that name. */
    static synchronized void forgetEngine() {
        Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
        open();
    }
}
