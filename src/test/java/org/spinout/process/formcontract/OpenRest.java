package org.spinout.process.formcontract;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

@TestConfiguration
class OpenRest {
    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> restLogin() {
        var f = new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        f.addInitParameter(
                "authentication-provider",
                "org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider");
        f.addUrlPatterns("/engine-rest/*");
        return f;
    }

    @Bean
    SecurityFilterChain open(HttpSecurity http) throws Exception {
        return http.csrf(c -> c.disable())
                .authorizeHttpRequests(a -> a.anyRequest().permitAll())
                .build();
    }
}
