/**
 * What people are told: that a task is due or overdue, that a region has an expression of interest to know of, that their
 * case moved.
 *
 * <p>A {@link org.spinout.correspondence.Notices notice} is for one person or for everybody who holds a role for a body, is
 * written in the transaction of what it tells of, and so is never told of something that did not happen. From it, and in
 * the same transaction, mail is written into the {@link org.spinout.correspondence.Outbox} for those who have an address;
 * the {@link org.spinout.correspondence.Postman} takes it to the mail server afterwards. A mail says which case, service
 * and task it is about, and no more: the rest is read in Spinout.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package org.spinout.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
