package org.spinout.webapps.oversight;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.spinout.oversight.eventlog.EventLogs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The event log for process-mining tools, written while it is read. */
@Controller
class EventLogFile {

    private final Watched watched;
    private final EventLogs logs;

    EventLogFile(Watched watched, EventLogs logs) {
        this.watched = watched;
        this.logs = logs;
    }

    @GetMapping("/oversight/event-log.xes")
    void write(Principal reader, @RequestParam(required = false) @Nullable String body, HttpServletResponse response)
            throws IOException {
        var asked = watched.ask(reader, body);
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Files.attachment("event-log.xes"));
        logs.write(asked.ids(), response.getOutputStream());
    }
}
