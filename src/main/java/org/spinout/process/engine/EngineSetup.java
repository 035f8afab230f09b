package org.spinout.process.engine;

import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine's surroundings: clock and schema. Its plug-ins are components of their own. */
@Configuration(proxyBeanMethods = false)
class EngineSetup {

    @Bean
    Clock clock() {
        return new EngineClock();
    }

    @Bean
    LockedLiquibase liquibase(DataSource source) {
        return new LockedLiquibase(source);
    }

    /** Spring Boot does not know that the engine needs the schema first. */
    @Bean
    static BeanFactoryPostProcessor schemaBeforeEngine() {
        return beans -> beans.getBeanDefinition("processEngineFactoryBean").setDependsOn("liquibase");
    }
}
