package org.spinout.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * What a mail is on its way for: whom it goes to, and whose matter it is.
 *
 * @param person the user it goes to
 * @param about the number of the case, meeting or wave
 * @param bodyId the body whose people were told, or null where a person was told by name
 */
public record Errand(String person, String about, @Nullable String bodyId) {}
