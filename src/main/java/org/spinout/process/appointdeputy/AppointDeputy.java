package org.spinout.process.appointdeputy;

import static org.spinout.process.appointdeputy.AppointingDeputies.ABSENT;
import static org.spinout.process.appointdeputy.AppointingDeputies.ADMINISTRATOR;
import static org.spinout.process.appointdeputy.AppointingDeputies.DEPUTY;
import static org.spinout.process.appointdeputy.AppointingDeputies.EVERYWHERE;
import static org.spinout.process.appointdeputy.AppointingDeputies.FIRST_DAY;
import static org.spinout.process.appointdeputy.AppointingDeputies.LAST_DAY;
import static org.spinout.process.appointdeputy.AppointingDeputies.REASONS;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.organisation.Deputies;
import org.spinout.organisation.NewDeputy;
import org.spinout.process.WorkingTime;
import org.spinout.process.engine.CaseTenants;
import org.spinout.process.people.Register;
import org.spinout.process.people.RegisteredRoles;
import org.spinout.process.people.Role;
import org.spinout.proposal.Answers;
import org.springframework.stereotype.Component;

/** Enters the appointment, which from now on is the law of what the deputy may do. */
@Component
class AppointDeputy implements JavaDelegate {

    private final Register register;
    private final RegisteredRoles roles;
    private final Deputies deputies;
    private final Answers answers;
    private final DeputyNotices notices;

    AppointDeputy(Register register, RegisteredRoles roles, Deputies deputies, Answers answers, DeputyNotices notices) {
        this.register = register;
        this.roles = roles;
        this.deputies = deputies;
        this.answers = answers;
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var absent = register.person(ABSENT.name(), ABSENT.from(execution));
        var deputy = register.person(DEPUTY.name(), DEPUTY.from(execution));
        var body = register.body(CaseTenants.ORGANISATION.from(execution));
        var role = Role.of(AppointingDeputies.ROLE.from(execution));
        var by = ADMINISTRATOR.from(execution);

        var asked = new NewDeputy(
                absent,
                deputy,
                body.id(),
                role.group(),
                WorkingTime.dayOf(FIRST_DAY.from(execution)),
                WorkingTime.dayOf(LAST_DAY.from(execution)),
                by);
        register.requireHolder(ABSENT.name(), absent, role, body);
        register.requirePersonOf(DEPUTY.name(), deputy, body);

        roles.takeOver(deputy, by);
        var appointed = deputies.appoint(asked);
        answers.keep(
                appointed.number(),
                AppointingDeputies.PROCESS,
                null,
                by,
                Map.of(REASONS.name(), REASONS.from(execution), ABSENT.name(), absent, DEPUTY.name(), deputy));
        notices.tellAppointed(appointed);
        execution.setProcessBusinessKey(appointed.number());
        EVERYWHERE.set(execution, Boolean.TRUE.equals(EVERYWHERE.orNull(execution)));
    }
}
