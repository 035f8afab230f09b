package org.spinout.process.guard;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the {@link UploadLimit} before both of the engine's REST interfaces, and the one of the pages before the sign-on. */
@Configuration(proxyBeanMethods = false)
class UploadLimits {

    @Bean
    FilterRegistrationBean<UploadLimit> uploadLimit() {
        var registration = new FilterRegistrationBean<>(new UploadLimit());
        registration.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE - 20);
        return registration;
    }

    @Bean
    FilterRegistrationBean<PageUploadLimit> pageUploadLimit() {
        var registration = new FilterRegistrationBean<>(new PageUploadLimit());
        registration.addUrlPatterns("/changes/*", "/decisions/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
        return registration;
    }
}
