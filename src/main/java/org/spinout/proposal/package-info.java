/**
 * A proposal: a group of staff who want to run their service themselves, the service they mean, the way their case has
 * come and everything they wrote on the way.
 *
 * <p>{@link org.spinout.proposal.Proposals} keeps the cases and their teams and lets a case move only as
 * {@link org.spinout.proposal.ProposalMove} allows. {@link org.spinout.proposal.Answers} keeps every form anybody sent,
 * each version for ever; {@link org.spinout.proposal.Drafts} keeps what somebody has not sent yet.
 *
 * <p>{@link org.spinout.proposal.Waves} is here because a wave is nothing but proposals as they stood when they were
 * gathered: its totals are sums of what only this room keeps, and what it allows hangs on their states.
 * {@link org.spinout.proposal.CaseFile} keeps the documents, every version of them; other rooms say who may open one by
 * {@link org.spinout.proposal.DocumentAccess}.
 * {@link org.spinout.proposal.Challenges} keeps who challenged a case and how that ended, and
 * {@link org.spinout.proposal.Holds} what stands still because of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package org.spinout.proposal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
