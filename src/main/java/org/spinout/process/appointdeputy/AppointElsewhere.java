package org.spinout.process.appointdeputy;

import static org.spinout.process.appointdeputy.AppointingDeputies.ABSENT;
import static org.spinout.process.appointdeputy.AppointingDeputies.DEPUTY;
import static org.spinout.process.appointdeputy.AppointingDeputies.EVERYWHERE;
import static org.spinout.process.appointdeputy.AppointingDeputies.FIRST_DAY;
import static org.spinout.process.appointdeputy.AppointingDeputies.LAST_DAY;
import static org.spinout.process.appointdeputy.AppointingDeputies.REASONS;
import static org.spinout.process.appointdeputy.AppointingDeputies.ROLE;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Directory;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.people.RolesAtBody;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Appoints the same deputy for every other body at which the absent person holds the role, each appointment under a number
 * of its own. Where one of them is refused, none is made.
 */
@Component
class AppointElsewhere implements JavaDelegate {

    private final RuntimeService runtime;
    private final Directory directory;
    private final RolesAtBody roles;

    AppointElsewhere(@Lazy RuntimeService runtime, Directory directory, RolesAtBody roles) {
        this.runtime = runtime;
        this.directory = directory;
        this.roles = roles;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var absent = ABSENT.from(execution).strip();
        var role = ROLE.from(execution);
        var here = CaseTenants.ORGANISATION.from(execution).strip();

        var others = directory.bodiesOf(absent).stream()
                .filter(body -> !body.equals(here) && roles.holdsInOwnRight(absent, role, body))
                .toList();

        others.forEach(body -> runtime.startProcessInstanceByKey(
                AppointingDeputies.PROCESS,
                Map.of(
                        ABSENT.name(),
                        absent,
                        DEPUTY.name(),
                        DEPUTY.from(execution),
                        CaseTenants.ORGANISATION.name(),
                        body,
                        ROLE.name(),
                        role,
                        FIRST_DAY.name(),
                        FIRST_DAY.from(execution),
                        LAST_DAY.name(),
                        LAST_DAY.from(execution),
                        REASONS.name(),
                        REASONS.from(execution),
                        EVERYWHERE.name(),
                        false)));
    }
}
