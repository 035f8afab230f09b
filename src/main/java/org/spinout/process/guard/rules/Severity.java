package org.spinout.process.guard.rules;

/** What becomes of a deployment that breaks a rule. */
public enum Severity {
    /** Nothing of it is deployed. */
    REFUSE,
    /** It is deployed, and whoever deploys should know. */
    WARN
}
