package org.spinout.fund;

import java.time.Instant;

/**
 * What one team's advice taught, for all others; it names neither team nor host.
 *
 * @param adviceField a code of the application form, such as {@code legal}
 */
public record SharedOutput(String adviceField, String title, String text, Instant sharedAt) {}
