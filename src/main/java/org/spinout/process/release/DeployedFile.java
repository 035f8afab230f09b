package org.spinout.process.release;

/**
 * The newest deployed version of a model, table or form.
 *
 * @param name the resource's name in its deployment, which Modeler chooses without folder
 * @param version its version in the engine
 * @param deploymentId where it came from
 * @param isOfRelease did a release bring it, and not a process owner?
 * @param hash of its content
 */
record DeployedFile(String name, int version, String deploymentId, boolean isOfRelease, String hash) {}
