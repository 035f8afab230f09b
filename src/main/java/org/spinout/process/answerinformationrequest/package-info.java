/**
 * {@code answer-information-request}: somebody asks a body for information under the Freedom of Information Act 2000, and
 * its board's secretary answers within twenty working days.
 */
@NullMarked
package org.spinout.process.answerinformationrequest;

import org.jspecify.annotations.NullMarked;
