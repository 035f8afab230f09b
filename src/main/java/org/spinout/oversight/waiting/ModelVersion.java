package org.spinout.oversight.waiting;

/**
 * One version of a model.
 *
 * @param definitionId its id in the engine
 * @param processId the model's id, the same in all versions
 * @param version which version, from 1
 * @param name the model's name
 */
public record ModelVersion(String definitionId, String processId, int version, String name) {}
