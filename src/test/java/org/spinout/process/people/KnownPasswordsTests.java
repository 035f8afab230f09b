package org.spinout.process.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownPasswordsTests {

    private ProcessEngine engine;
    private KnownPasswords known;

    @BeforeEach
    void buildEngine() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("people-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setProcessEnginePlugins(List.of(new BcryptPasswords(4)));
        engine = configuration.buildProcessEngine();
        known = new KnownPasswords((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration());
    }

    @AfterEach
    void closeEngine() {
        engine.close();
    }

    @Test
    void stopsAProductionSiteWithPeopleOfTheEvaluation() {
        person("boardChair", "boardChair");
        person("admin", "admin");

        assertThatIllegalStateException()
                .isThrownBy(known::afterSingletonsInstantiated)
                .withMessageContaining("boardChair, admin");
    }

    @Test
    void letsSomebodyOfTheSameNameKeepTheirOwnPassword() {
        person("admin", "Sunny-Weather-2026");

        assertThatNoException().isThrownBy(known::afterSingletonsInstantiated);
        assertThat(engine.getIdentityService().checkPassword("admin", "Sunny-Weather-2026"))
                .as("no wrong try was counted")
                .isTrue();
    }

    @Test
    void tellsLongPassphrasesApartToTheirEnd() {
        var passphrase = "a long passphrase that goes on and on ".repeat(4);
        person("writer", passphrase + "left");

        assertThat(engine.getIdentityService().checkPassword("writer", passphrase + "left"))
                .isTrue();
        assertThat(engine.getIdentityService().checkPassword("writer", passphrase + "right"))
                .isFalse();
    }

    private void person(String name, String password) {
        var person = engine.getIdentityService().newUser(name);
        person.setPassword(password);
        ((IdentityServiceImpl) engine.getIdentityService()).saveUser(person, true);
    }
}
