package org.spinout.process.guard;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spinout.shared.Refusal;

/**
 * Stands before the engine and asks the {@link CommandTable} about each command somebody signed on gives from outside.
 * Commands inside a command, jobs and the house's own work without a signed-on person pass.
 */
final class CommandGuard extends CommandInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(CommandGuard.class);
    private static final Set<String> ADMINISTRATORS = Set.of("camunda-admin");
    private static final Set<String> DEPLOYERS = Set.of("camunda-admin", "processOwners");

    private final ProcessEngineConfigurationImpl engine;
    private final CommandTable table;
    private final OuterCommand outer;

    CommandGuard(ProcessEngineConfigurationImpl engine, CommandTable table, OuterCommand outer) {
        this.engine = engine;
        this.table = table;
        this.outer = outer;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var person = engine.getIdentityService().getCurrentAuthentication();
        if (Context.getCommandContext() != null || person == null || person.getUserId() == null) {
            return next.execute(command);
        }
        check(command, person);
        CallerKeys.check(command);
        outer.enter(command);
        try {
            return next.execute(command);
        } finally {
            outer.leave();
        }
    }

    private void check(Command<?> command, Authentication person) {
        if (command.getClass().getName().startsWith("org.spinout.")) {
            return;
        }
        var declared = table.of(command.getClass()).orElse(null);
        if (declared == null) {
            LOG.warn(
                    "{} is not declared in engine-commands.txt and was refused",
                    command.getClass().getName());
        }
        var refusal = refusal(declared, person.getGroupIds());
        if (refusal != null) {
            throw new Refusal.NotEntitled(refusal);
        }
    }

    private static @Nullable String refusal(@Nullable CommandClass declared, @Nullable List<String> groups) {
        if (declared == null || declared == CommandClass.REFUSED) {
            return "This is not a way to move a case in Spinout. Please use the task's own form.";
        }
        return switch (declared) {
            case READ, CONTRACT, OWN -> null;
            case DEPLOY -> isOneOf(groups, DEPLOYERS) ? null : "Only process owners may change a model.";
            case ADMINISTRATOR -> isOneOf(groups, ADMINISTRATORS) ? null : "Only an administrator may do this.";
            case REFUSED -> throw new IllegalStateException();
        };
    }

    static boolean isAdministrator(Authentication person) {
        return isOneOf(person.getGroupIds(), ADMINISTRATORS);
    }

    private static boolean isOneOf(@Nullable List<String> groups, Set<String> entitled) {
        return groups != null && groups.stream().anyMatch(entitled::contains);
    }
}
