package org.spinout.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who asks, for as long as the request lasts. The web apps do this for themselves. */
final class EngineIdentityFilter extends OncePerRequestFilter {

    private final EnginePeople people;

    EngineIdentityFilter(EnginePeople people) {
        this.people = people;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SignedOn.user() == null || request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = SignedOn.user();
        if (user == null) {
            chain.doFilter(request, response);
            return;
        }
        try {
            people.<Exception>as(user, () -> chain.doFilter(request, response));
        } catch (ServletException | IOException | RuntimeException expected) {
            throw expected;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }
}
