package org.spinout;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinout.SettingsCheck.UnsafeSettings;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTests {

    private static final Map<String, String> COMPLETE = Map.of(
            "SPINOUT_DB_URL", "jdbc:postgresql://db/spinout",
            "SPINOUT_DB_USER", "spinout",
            "SPINOUT_DB_PASSWORD", "secret",
            "SPINOUT_ADMIN_USER", "root",
            "SPINOUT_ADMIN_PASSWORD", "Sunny-Weather-2026",
            "spring.mail.host", "mail.example.org",
            "spinout.mail.from", "spinout@example.org",
            "spinout.public-url", "https://spinout.example.org");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1", "127.0.0.5"})
    void acceptsTheEvaluationOnThisMachine(String address) {
        assertThatNoException().isThrownBy(() -> check(evaluation(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.168.1.10", "::", ""})
    void keepsTheEvaluationFromOtherMachines(String address) {
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> check(evaluation(address)))
                .withMessageContaining("server.address");
    }

    @Test
    void acceptsACompleteProductionSite() {
        assertThatNoException().isThrownBy(() -> check(production(COMPLETE)));
    }

    @Test
    void namesEveryMissingSettingAtOnce() {
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> check(production(Map.of("SPINOUT_DB_USER", "spinout"))))
                .withMessageContainingAll(
                        "SPINOUT_DB_URL is not set",
                        "SPINOUT_DB_PASSWORD is not set",
                        "SPINOUT_ADMIN_USER is not set",
                        "SPINOUT_ADMIN_PASSWORD is not set")
                .withMessageNotContaining("SPINOUT_DB_USER");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.mail.host", "spinout.mail.from", "spinout.public-url"})
    void wantsMailSetUpOrSwitchedOffOnPurpose(String setting) {
        var settings = production(COMPLETE);
        settings.setProperty(setting, "");
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> check(settings))
                .withMessageContaining(setting + " is not set, which mail needs");

        settings.setProperty("spinout.mail.sending", "false");
        assertThatNoException().isThrownBy(() -> check(settings));
    }

    @Test
    void refusesAnAdministratorWithAKnownPassword() {
        var settings = production(COMPLETE);
        settings.setProperty("SPINOUT_ADMIN_PASSWORD", "root");
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> check(settings))
                .withMessageContaining("SPINOUT_ADMIN_PASSWORD is the user name");
    }

    @Test
    void refusesEvaluationBesideProduction() {
        var settings = production(COMPLETE);
        settings.addActiveProfile("evaluation");
        assertThatExceptionOfType(UnsafeSettings.class).isThrownBy(() -> check(settings));
    }

    @Test
    void stopsTheApplicationBeforeItOpensAnything() {
        var application = new SpringApplication(SpinoutApplication.class);
        application.setAdditionalProfiles("production");
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(application::run)
                .withMessageContaining("SPINOUT_DB_URL is not set");
        assertThatExceptionOfType(UnsafeSettings.class)
                .isThrownBy(() -> new SpringApplication(SpinoutApplication.class).run("--server.address=0.0.0.0"))
                .withMessageContaining("server.address is 0.0.0.0");
    }

    private static MockEnvironment evaluation(String address) {
        return new MockEnvironment().withProperty("server.address", address);
    }

    private static MockEnvironment production(Map<String, String> values) {
        var settings = new MockEnvironment();
        settings.setActiveProfiles("production");
        values.forEach(settings::setProperty);
        return settings;
    }

    private static void check(MockEnvironment settings) {
        new SettingsCheck().postProcessEnvironment(settings, new SpringApplication());
    }
}
