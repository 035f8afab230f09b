/**
 * The bodies of the NHS and of councils that host, commission or oversee services, who may act for them, and the days
 * on which they work.
 *
 * <p>A {@link org.spinout.organisation.Body} is what the engine calls a tenant. Who holds which role for which body is
 * asked of the {@link org.spinout.organisation.Directory}, a port: sign-on says who somebody is, the directory says what
 * they may do. {@link org.spinout.organisation.HeldRoles} keeps what administrators have entered about that, and
 * {@link org.spinout.organisation.Deputies} who acts for whom while somebody is away. {@link org.spinout.organisation.WorkingDays} is the one calendar of the house; a legal day is a day in
 * London whatever the server believes.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.spinout.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
