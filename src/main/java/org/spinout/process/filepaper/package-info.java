/**
 * The model {@code file-paper}: one paper, from the decision or the meeting it tells of to its place in the case file.
 *
 * <p>Setting type is a job of its own, beside the case and not within it. Were it part of what a person sends, a fault of
 * the PDF library would undo a decision; were it a waiting step of the case, the same fault would stop the case. So the
 * decision stands and the case goes on; what cannot be set is tried again and then is an incident, which names the case.
 */
@NullMarked
package org.spinout.process.filepaper;

import org.jspecify.annotations.NullMarked;
