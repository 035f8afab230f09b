package org.spinout.process.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.spinout.process.formcontract.FormRefusal;
import org.spinout.shared.Refusal;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers for the engine's REST when a command was refused: the refusal's status and, as JSON, its text, field and rule.
 * Tasklist shows the text as it stands. Answers that are no refusal pass untouched.
 */
final class RefusalFilter extends OncePerRequestFilter {

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var pending = PendingRefusal.open();
        var asked = new RememberedRequest(request);
        var answer = new RefusableResponse(response, pending, changesSomething(request));
        try {
            chain.doFilter(asked, answer);
        } finally {
            PendingRefusal.close();
        }
        var refusal = answer.refusal(asked);
        if (refusal == null) {
            answer.release();
        } else if (!response.isCommitted()) {
            write(refusal, response);
        }
    }

    private static boolean changesSomething(HttpServletRequest request) {
        return !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD");
    }

    private void write(Refusal refusal, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(refusal.status());
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("type", "Refusal");
        body.put("message", refusal.getMessage());
        body.put("field", refusal.field());
        body.put("rule", refusal.rule());
        if (refusal instanceof FormRefusal form) {
            body.put("failings", form.failings());
        }
        var written = json.writeValueAsBytes(body);
        // Jersey tells the length of its own answer before the status that shows it is an error.
        response.setContentLength(written.length);
        response.getOutputStream().write(written);
    }
}
