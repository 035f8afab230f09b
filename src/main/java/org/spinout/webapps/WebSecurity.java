package org.spinout.webapps;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who may pass which door. The filters here are not beans: as beans they would also stand outside their chain.
 *
 * <p>{@code /engine-rest}: HTTP Basic at every request, no session. All else: one session. The web apps' static files are
 * open and their interfaces guarded by their own filter; an interface under {@code /camunda/api} that is none of theirs is
 * shut, and so is the page that makes a first visitor an administrator.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class WebSecurity {

    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none';"
            + " base-uri 'self'; form-action 'self'; frame-ancestors 'none'";
    private static final RequestMatcher WEB_APPS = withDefaults().matcher("/camunda/**");
    private static final RequestMatcher DRAFTS = withDefaults().matcher("/drafts/**");
    private static final String[] OPEN = {
        "/",
        "/login",
        "/error",
        "/favicon.ico",
        "/css/**",
        "/js/**",
        "/images/**",
        "/webjars/govuk-frontend/**",
        "/webjars/bpmn-js/**",
        "/open-data/**",
        "/actuator/health/**"
    };
    private static final String[] WEB_APP_INTERFACES = {"engine", "cockpit", "tasklist", "admin"};

    @Bean
    AuthenticationManager passwords(EnginePasswords passwords) {
        return new ProviderManager(passwords);
    }

    @Bean
    @Order(1)
    SecurityFilterChain restDoor(HttpSecurity http, AuthenticationManager passwords, EnginePeople people)
            throws Exception {
        http.securityMatcher(withDefaults().matcher("/engine-rest/**"))
                .authenticationManager(passwords)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .httpBasic(basic -> basic.authenticationEntryPoint(WebSecurity::askForBasic))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(WebSecurity::harden)
                .addFilterAfter(new EngineIdentityFilter(people), AuthorizationFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pagesDoor(
            HttpSecurity http,
            AuthenticationManager passwords,
            EnginePeople people,
            MoneyReaders moneyReaders,
            ProcessEngine engine)
            throws Exception {
        var sessions = new HttpSessionSecurityContextRepository();
        var toLogin = new LoginUrlAuthenticationEntryPoint("/login");
        http.authenticationManager(passwords)
                .securityContext(context -> context.securityContextRepository(sessions))
                .authorizeHttpRequests(requests -> openDoors(requests, people, moneyReaders))
                .requestCache(cache -> cache.requestCache(pagesAskedFor()))
                .formLogin(form -> form.loginPage("/login").failureUrl("/login?error"))
                .logout(logout -> logout.logoutSuccessUrl("/login?signedOff"))
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint((request, response, refused) -> {
                    if (WEB_APPS.matches(request) || isFromTasklist(request)) {
                        Answers.refuse(response, 401, "Please sign on.");
                    } else {
                        toLogin.commence(request, response, refused);
                    }
                }))
                .csrf(csrf -> csrf.ignoringRequestMatchers(
                        WEB_APPS, WebSecurity::isDraftFromTasklist, WebAppLogin::carriesToken))
                .headers(WebSecurity::harden)
                .addFilterAfter(new WebAppLogin(passwords, sessions, engine), AuthorizationFilter.class)
                .addFilterAfter(new WebAppLogout(), WebAppLogin.class)
                .addFilterAfter(new SignOnFilter(engine), WebAppLogout.class)
                .addFilterAfter(new EngineIdentityFilter(people), SignOnFilter.class);
        return http.build();
    }

    /** Whoever has signed on goes on to the page they asked for; never to what a browser fetched by itself meanwhile. */
    private static HttpSessionRequestCache pagesAskedFor() {
        var asked = new HttpSessionRequestCache();
        asked.setRequestMatcher(request -> "GET".equals(request.getMethod())
                && String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE));
        return asked;
    }

    /** Our script in Tasklist sets a header that a browser lets no foreign page set; it stands for the CSRF token. */
    private static boolean isDraftFromTasklist(HttpServletRequest request) {
        return isFromTasklist(request) && DRAFTS.matches(request);
    }

    private static boolean isFromTasklist(HttpServletRequest request) {
        return "tasklist".equals(request.getHeader("X-Spinout"));
    }

    static void askForBasic(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Spinout\", charset=\"UTF-8\"");
        var message = refused instanceof BadCredentialsException
                ? EnginePasswords.REFUSAL
                : "Please sign on with your user name and password (HTTP Basic).";
        Answers.refuse(response, 401, message);
    }

    private static void openDoors(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            EnginePeople people,
            MoneyReaders moneyReaders) {
        var path = withDefaults();
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        for (var open : OPEN) {
            requests.requestMatchers(path.matcher(open)).permitAll();
        }
        requests.requestMatchers(
                        path.matcher("/camunda/api/admin/setup/**"), path.matcher("/camunda/app/admin/*/setup/**"))
                .denyAll();
        requests.requestMatchers(path.matcher(HttpMethod.GET, "/camunda/api/*/plugin/*/static/**"))
                .permitAll();
        for (var app : WEB_APP_INTERFACES) {
            requests.requestMatchers(path.matcher("/camunda/api/" + app + "/**"))
                    .permitAll();
        }
        requests.requestMatchers(path.matcher("/camunda/api/welcome/**")).authenticated();
        requests.requestMatchers(path.matcher("/camunda/api/**")).denyAll();
        requests.requestMatchers(WEB_APPS).permitAll();
        requests.requestMatchers(
                        path.matcher("/releases/**"), path.matcher("/changes/**"), path.matcher("/decisions/*/try/**"))
                .access((somebody, context) -> new AuthorizationDecision(
                        people.mayChangeModels(somebody.get().getName())));
        requests.requestMatchers(path.matcher("/money/**"))
                .access((somebody, context) -> new AuthorizationDecision(
                        moneyReaders.mayRead(somebody.get().getName())));
        requests.anyRequest().authenticated();
    }

    static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"))
                // The web apps' scripts are large and named by release, so browsers may keep them.
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(WEB_APPS), new CacheControlHeadersWriter()));
    }
}
