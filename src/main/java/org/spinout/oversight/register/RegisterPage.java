package org.spinout.oversight.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the register.
 *
 * @param next the number after which the next page begins, or null on the last
 */
public record RegisterPage(List<RegisterRow> rows, @Nullable String next) {}
