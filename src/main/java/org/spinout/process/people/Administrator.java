package org.spinout.process.people;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The first administrator of a production site, from {@code SPINOUT_ADMIN_USER} and {@code SPINOUT_ADMIN_PASSWORD}. The
 * password is used only while that user does not exist, and has to satisfy the password policy.
 */
@Component
@Profile("production")
class Administrator {

    private final IdentityService identity;
    private final String user;
    private final String password;

    Administrator(
            IdentityService identity,
            @Value("${spinout.admin.user}") String user,
            @Value("${spinout.admin.password}") String password) {
        this.identity = identity;
        this.user = user;
        this.password = password;
    }

    void putInPlace() {
        if (identity.createUserQuery().userId(user).count() > 0) {
            return;
        }
        var administrator = identity.newUser(user);
        administrator.setPassword(password);
        identity.saveUser(administrator);
        identity.createMembership(user, Role.ADMINISTRATORS.group());
    }
}
