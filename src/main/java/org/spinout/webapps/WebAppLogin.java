package org.spinout.webapps;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationDto;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The web apps' own login form, answered by Spring Security: it ends in the same session as ours, under a new session id,
 * and gives the answer the form expects. The web apps' token against forged requests is asked for as they would.
 */
final class WebAppLogin extends OncePerRequestFilter {

    private static final String PATH = "/camunda/api/admin/auth/user/default/login/";

    private final RequestMatcher login =
            PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, PATH + "{app}");
    private final ObjectMapper json = new ObjectMapper();
    private final AuthenticationManager passwords;
    private final SecurityContextRepository sessions;
    private final ProcessEngine engine;

    WebAppLogin(AuthenticationManager passwords, SecurityContextRepository sessions, ProcessEngine engine) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.engine = engine;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !login.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!carriesToken(request)) {
            response.setHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME, CsrfConstants.CSRF_TOKEN_HEADER_REQUIRED);
            Answers.refuse(response, 403, "The page was open for too long. Please load it again and sign on.");
            return;
        }
        try {
            var given = UsernamePasswordAuthenticationToken.unauthenticated(
                    Objects.toString(request.getParameter("username"), ""),
                    Objects.toString(request.getParameter("password"), ""));
            signOn(passwords.authenticate(given), request, response);
        } catch (AuthenticationException refused) {
            Answers.refuse(response, 401, EnginePasswords.REFUSAL);
        }
    }

    /** Whether a request brings the token that the web apps gave this session against forged requests. */
    static boolean carriesToken(HttpServletRequest request) {
        var session = request.getSession(false);
        var token = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        return session != null
                && token != null
                && token.equals(session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
    }

    private void signOn(Authentication somebody, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var forWebApps = AuthenticationUtil.createAuthentication(engine, somebody.getName());
        var app = request.getRequestURI().substring(request.getRequestURI().lastIndexOf('/') + 1);
        if (forWebApps == null || !forWebApps.getAuthorizedApps().contains(app)) {
            Answers.refuse(response, 403, "You are not registered for this part of Spinout.");
            return;
        }
        establish(somebody, forWebApps, request, response);
        response.setContentType("application/json");
        json.writeValue(response.getOutputStream(), AuthenticationDto.fromAuthentication(forWebApps));
    }

    private void establish(
            Authentication somebody,
            UserAuthentication forWebApps,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.changeSessionId();
        var session = request.getSession();
        session.removeAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        var known = AuthenticationUtil.getAuthsFromSession(session);
        known.addOrReplace(forWebApps);
        AuthenticationUtil.updateSession(session, known);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(somebody);
        SecurityContextHolder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
