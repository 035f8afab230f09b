package org.spinout.process;

import java.util.Map;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.samples.CaseDriver;

/** Takes what waits to be announced through a wave, by the straight way. */
public final class WaveRoute {

    /** Somebody else than who prepares. */
    public static final String SIGNS_OFF = "nationalAssurer";

    private final CaseDriver driver;

    public WaveRoute(CaseDriver driver) {
        this.driver = driver;
    }

    /** Gathers, signs off and announces all that waits of a scheme today; says which wave it was. */
    public String announce(String scheme) {
        var wave = gather("Sample wave", scheme);
        prepare(wave, 0);
        signOff(wave);
        driver.runDueJobs();
        return wave;
    }

    public String gather(String name, String scheme) {
        return driver.as("assurer").start("announce-wave", Map.of("waveName", name, "scheme", scheme));
    }

    /** Sends the wave to sign-off, to be announced so many days from now. */
    public void prepare(String wave, int days) {
        prepareAs("assurer", wave, days);
    }

    public void prepareAs(String assurer, String wave, int days) {
        driver.as(assurer)
                .complete(
                        wave,
                        "Activity_PrepareWave",
                        Map.of(
                                "outcome", "submitted",
                                "publishOn", dayAfter(days),
                                "statement", "These services will be run by the people who give them."));
    }

    public void signOff(String wave) {
        driver.as(SIGNS_OFF).complete(wave, "Activity_SignOffWave", Map.of("outcome", "signedOff"));
    }

    private String dayAfter(int days) {
        return CaseDriver.inWords(
                driver.now().atZone(WorkingDays.LONDON).toLocalDate().plusDays(days));
    }
}
