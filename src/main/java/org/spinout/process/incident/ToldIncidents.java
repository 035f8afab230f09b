package org.spinout.process.incident;

import org.camunda.bpm.engine.impl.incident.DefaultIncidentHandler;
import org.camunda.bpm.engine.impl.incident.IncidentContext;
import org.camunda.bpm.engine.runtime.Incident;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Raises an incident as the engine does, and tells of it. The engine raises one when a job has failed for the last time,
 * so that whoever is told is told once, whatever the number of tries.
 */
final class ToldIncidents extends DefaultIncidentHandler {

    private final ObjectProvider<IncidentNotices> notices;

    ToldIncidents(ObjectProvider<IncidentNotices> notices) {
        super(Incident.FAILED_JOB_HANDLER_TYPE);
        this.notices = notices;
    }

    @Override
    public Incident handleIncident(IncidentContext context, String message) {
        var incident = super.handleIncident(context, message);
        notices.ifAvailable(telling -> telling.tell(context, message));
        return incident;
    }
}
