package org.spinout.process.release;

/**
 * The newest deployed version of a process, table or form.
 *
 * @param key its id
 * @param name the resource's name in its deployment, which Modeler chooses without folder
 * @param version its version in the engine
 * @param deploymentId where it came from
 * @param hash of its content
 */
record DeployedFile(String key, String name, int version, String deploymentId, String hash) {}
