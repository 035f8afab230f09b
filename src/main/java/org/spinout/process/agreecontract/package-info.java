/** The commissioner's part of a transfer, in the commissioner's own body: terms, the team's answer, signature. */
@NullMarked
package org.spinout.process.agreecontract;

import org.jspecify.annotations.NullMarked;
