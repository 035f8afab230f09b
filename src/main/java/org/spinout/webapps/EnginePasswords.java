package org.spinout.webapps;

import java.util.List;
import org.camunda.bpm.engine.AuthenticationException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Asks the engine whether a password is right. The engine counts wrong ones, makes the next try wait and locks the account;
 * whatever the reason, the answer is the same, so it tells nobody whether a user name exists.
 */
@Component
class EnginePasswords implements AuthenticationProvider {

    static final String REFUSAL = "The user name or the password is not right. After a wrong password please wait a few"
            + " seconds; after many, ask your administrator.";

    private final IdentityService identity;
    private final PasswordEncryptor encryptor;
    private final String nobodysPassword;

    EnginePasswords(IdentityService identity, ProcessEngineConfigurationImpl engine) {
        this.identity = identity;
        this.encryptor = engine.getPasswordEncryptor();
        this.nobodysPassword = encryptor.encrypt("nobody");
    }

    @Override
    public Authentication authenticate(Authentication given) {
        var user = given.getName();
        var password = String.valueOf(given.getCredentials());
        identity.clearAuthentication();
        if (!isRight(user, password)) {
            throw new BadCredentialsException(REFUSAL);
        }
        return UsernamePasswordAuthenticationToken.authenticated(user, null, List.of());
    }

    private boolean isRight(String user, String password) {
        if (user.isEmpty() || password.isEmpty()) {
            return false;
        }
        if (identity.createUserQuery().userId(user).count() == 0) {
            // Takes as long as a real check, so that the clock tells no more than the words do.
            encryptor.check("somebody", nobodysPassword);
            return false;
        }
        try {
            return identity.checkPassword(user, password);
        } catch (AuthenticationException locked) {
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
