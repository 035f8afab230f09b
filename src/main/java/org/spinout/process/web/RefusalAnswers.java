package org.spinout.process.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the {@link RefusalFilter} before both of the engine's REST interfaces, behind the sign-on. */
@Configuration(proxyBeanMethods = false)
class RefusalAnswers {

    @Bean
    FilterRegistrationBean<RefusalFilter> refusalFilter() {
        var registration = new FilterRegistrationBean<>(new RefusalFilter());
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return registration;
    }
}
