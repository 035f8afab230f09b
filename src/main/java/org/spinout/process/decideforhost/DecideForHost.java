package org.spinout.process.decideforhost;

/** The words that the model {@code decide-for-host} and others share. */
public final class DecideForHost {

    public static final String PROCESS = "decide-for-host";

    private DecideForHost() {}
}
