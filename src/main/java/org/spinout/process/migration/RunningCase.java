package org.spinout.process.migration;

import org.jspecify.annotations.Nullable;

/**
 * A case that runs by a version.
 *
 * @param instanceId the engine's id of it
 * @param caseNumber its business key; empty where it has none
 * @param bodyId the body it belongs to, or null
 */
record RunningCase(
        String instanceId, String caseNumber, @Nullable String bodyId) {}
