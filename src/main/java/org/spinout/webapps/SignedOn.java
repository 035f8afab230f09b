package org.spinout.webapps;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed on in this request, by Spring's account. */
final class SignedOn {

    private SignedOn() {}

    static @Nullable String user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        var isSomebody = authentication != null
                && authentication.isAuthenticated()
                && !(authentication instanceof AnonymousAuthenticationToken);
        return isSomebody ? authentication.getName() : null;
    }
}
