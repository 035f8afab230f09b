package org.spinout.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps what the web apps believe equal to what Spring Security knows: somebody signed on with us is signed on there, and
 * somebody signed off with us is nobody there. A person who no longer exists loses the session.
 */
final class SignOnFilter extends OncePerRequestFilter {

    private final ProcessEngine engine;

    SignOnFilter(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = SignedOn.user();
        if (user != null) {
            signOn(user, request, response);
        } else if (request.getSession(false) != null) {
            var session = request.getSession();
            var known = AuthenticationUtil.getAuthsFromSession(session);
            known.removeByEngineName(engine.getName());
            AuthenticationUtil.updateSession(session, known);
        }
        chain.doFilter(request, response);
    }

    private void signOn(String user, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession();
        var known = AuthenticationUtil.getAuthsFromSession(session);
        if (Objects.equals(user, userIn(known))) {
            return;
        }
        var authentication = AuthenticationUtil.createAuthentication(engine, user);
        if (authentication == null) {
            new SecurityContextLogoutHandler().logout(request, response, null);
            return;
        }
        known.addOrReplace(authentication);
        AuthenticationUtil.updateSession(session, known);
    }

    private @Nullable String userIn(Authentications known) {
        var authentication = known.getAuthenticationForProcessEngine(engine.getName());
        return authentication == null ? null : authentication.getIdentityId();
    }
}
