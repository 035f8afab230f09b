package org.spinout.process.guard.rules;

/** One check of what is to be deployed. It notes what it finds, each under the rule that is broken. */
interface Check {

    void read(Deployment deployment);
}
