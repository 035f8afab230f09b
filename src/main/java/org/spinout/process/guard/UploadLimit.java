package org.spinout.process.guard;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spinout.process.guard.rules.HouseRules;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns an oversized deployment away before any of it is parsed. What is too large is read to its end and forgotten, so that
 * whoever sends it hears the refusal and not a broken connection; what is beyond all reason is cut off.
 */
final class UploadLimit extends OncePerRequestFilter {

    /** Twenty megabytes of files, and their wrapping. */
    static final long LARGEST = 21L * 1024 * 1024;

    private static final long MOST_FORGOTTEN = 200L * 1024 * 1024;
    private static final String RULE = "file-size";

    private final ObjectMapper json = new ObjectMapper();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST") || !request.getRequestURI().endsWith("/deployment/create");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            refuse(request, response);
        } else if (request.getContentLengthLong() >= 0) {
            chain.doFilter(request, response);
        } else {
            var body = body(request.getInputStream());
            if (body == null) {
                refuse(request, response);
            } else {
                chain.doFilter(new Read(request, body), response);
            }
        }
    }

    /** A body of unknown length; null when it is too long. */
    private static byte @Nullable [] body(InputStream sent) throws IOException {
        var kept = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (var count = sent.read(buffer); count >= 0; count = sent.read(buffer)) {
            kept.write(buffer, 0, count);
            if (kept.size() > LARGEST) {
                return null;
            }
        }
        return kept.toByteArray();
    }

    /** Reads to the end, or to where it is beyond all reason. */
    static void forget(InputStream sent) throws IOException {
        var buffer = new byte[1 << 16];
        var forgotten = 0L;
        for (var count = 0; count >= 0 && forgotten < MOST_FORGOTTEN; count = sent.read(buffer)) {
            forgotten += count;
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forget(request.getInputStream());
        var rule = HouseRules.shipped().of(RULE);
        response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var message = "The deployment was refused, and nothing of it is deployed: it is too large. " + rule.says() + " "
                + rule.remedy();
        response.getOutputStream()
                .write(json.writeValueAsBytes(Map.of("type", "Refusal", "rule", RULE, "message", message)));
    }

    /** A request whose body has been read already. */
    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    return bytes.read(into, from, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new IllegalStateException("A body that has been read is not waited for.");
                }
            };
        }
    }
}
