package org.spinout;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.util.StringUtils;

/**
 * Refuses to start on settings that would leave a door open or a production site without what it needs, before anything
 * is opened, and names every fault in one message.
 */
class SettingsCheck implements EnvironmentPostProcessor, Ordered {

    private static final List<String> NEEDED = List.of(
            "SPINOUT_DB_URL", "SPINOUT_DB_USER", "SPINOUT_DB_PASSWORD", "SPINOUT_ADMIN_USER", "SPINOUT_ADMIN_PASSWORD");

    /** After the configuration files have been read. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment settings, SpringApplication application) {
        var faults =
                settings.acceptsProfiles(Profiles.of("production")) ? ofProduction(settings) : ofEvaluation(settings);
        if (!faults.isEmpty()) {
            throw new UnsafeSettings(faults);
        }
    }

    private static List<String> ofProduction(ConfigurableEnvironment settings) {
        var faults = new ArrayList<String>();
        for (var name : NEEDED) {
            if (!StringUtils.hasText(settings.getProperty(name))) {
                faults.add(name + " is not set");
            }
        }
        if (settings.acceptsProfiles(Profiles.of("evaluation"))) {
            faults.add("the profile \"evaluation\" is active beside \"production\"");
        }
        var user = settings.getProperty("SPINOUT_ADMIN_USER");
        if (user != null && user.equals(settings.getProperty("SPINOUT_ADMIN_PASSWORD"))) {
            faults.add("SPINOUT_ADMIN_PASSWORD is the user name");
        }
        var url = settings.getProperty("SPINOUT_DB_URL", "");
        if (StringUtils.hasText(url) && !url.startsWith("jdbc:postgresql:")) {
            faults.add("SPINOUT_DB_URL does not begin with jdbc:postgresql:");
        }
        if (settings.getProperty("spinout.mail.sending", Boolean.class, true)) {
            faults.addAll(ofMail(settings));
        }
        return faults;
    }

    /** People who are not told wait for nobody; so mail is either set up or switched off on purpose. */
    private static List<String> ofMail(ConfigurableEnvironment settings) {
        return Stream.of("spring.mail.host", "spinout.mail.from", "spinout.public-url")
                .filter(name -> !StringUtils.hasText(settings.getProperty(name)))
                .map(name -> name + " is not set, which mail needs (SPINOUT_MAIL_SENDING=false switches mail off)")
                .toList();
    }

    /** Everybody knows the passwords of the evaluation, so nobody else's machine may reach it. */
    private static List<String> ofEvaluation(ConfigurableEnvironment settings) {
        var address = settings.getProperty("server.address");
        if (!StringUtils.hasText(address)) {
            return List.of(
                    "server.address is empty, so other machines could sign on with the passwords of the evaluation");
        }
        try {
            return InetAddress.getByName(address).isLoopbackAddress()
                    ? List.of()
                    : List.of(
                            "server.address is " + address
                                    + ", but the evaluation, whose passwords are known, listens on this machine only (127.0.0.1)");
        } catch (UnknownHostException unknown) {
            return List.of("server.address is " + address + ", which is no address of this machine");
        }
    }

    /** Settings on which Spinout does not start. */
    static final class UnsafeSettings extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        UnsafeSettings(List<String> faults) {
            super("Spinout does not start: " + String.join("; ", faults) + ".");
        }
    }
}
