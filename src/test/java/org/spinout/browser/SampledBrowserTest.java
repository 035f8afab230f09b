package org.spinout.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A browser test on the sample cases, as somebody meets them who starts the evaluation. Such tests change nothing. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@BrowserTest
@TestPropertySource(
        properties = {
            "spinout.sample-cases=true",
            "spring.datasource.url=jdbc:h2:mem:sampled;DB_CLOSE_DELAY=-1;OPTIMIZE_REUSE_RESULTS=FALSE"
        })
@interface SampledBrowserTest {}
