package org.spinout.process.people;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Stops a production site on which somebody of the evaluation still has the password everybody knows. Looks at the stored
 * hashes: asking the engine would count as a wrong try against whoever has changed theirs.
 */
@Component
@Profile("production")
class KnownPasswords implements SmartInitializingSingleton {

    private final ProcessEngineConfigurationImpl engine;

    KnownPasswords(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var known = engine.getCommandExecutorTxRequired().execute(KnownPasswords::find);
        if (!known.isEmpty()) {
            throw new IllegalStateException(
                    "Spinout does not start in production while these people have their user name"
                            + " as password: " + String.join(", ", known)
                            + ". Use a new database, or change or remove them in the evaluation profile first.");
        }
    }

    private static List<String> find(CommandContext context) {
        return DemoPeople.userNames().stream()
                .filter(name -> isKnown(context, name))
                .toList();
    }

    private static boolean isKnown(CommandContext context, String name) {
        var user = context.getDbEntityManager().selectById(UserEntity.class, name);
        return user != null
                && user.getPassword() != null
                && context.getProcessEngineConfiguration()
                        .getPasswordManager()
                        .check(EncryptionUtil.saltPassword(name, user.getSalt()), user.getPassword());
    }
}
