package org.spinout.process.migration;

/**
 * Why a pair of a mapping cannot be.
 *
 * @param source the id of the element in the old version
 * @param target the id of the element in the new version
 * @param sentence why, for somebody who reads models and no code
 */
public record MappingFault(String source, String target, String sentence) {}
