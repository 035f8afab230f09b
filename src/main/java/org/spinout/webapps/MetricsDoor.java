package org.spinout.webapps;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** {@code /actuator/prometheus}: HTTP Basic at every request, no session, and only those who watch the site. */
@Configuration(proxyBeanMethods = false)
class MetricsDoor {

    @Bean
    @Order(0)
    SecurityFilterChain metrics(HttpSecurity http, AuthenticationManager passwords, MetricsReaders readers)
            throws Exception {
        http.securityMatcher(withDefaults().matcher("/actuator/prometheus"))
                .authenticationManager(passwords)
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((somebody, context) -> new AuthorizationDecision(
                                readers.mayRead(somebody.get().getName()))))
                .httpBasic(basic -> basic.authenticationEntryPoint(WebSecurity::askForBasic))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(WebSecurity::harden);
        return http.build();
    }
}
