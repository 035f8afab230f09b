package org.spinout.process.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A request whose body can be looked at once more when it could not be read. */
final class RememberedRequest extends HttpServletRequestWrapper {

    /** No form of the house comes near it, and a longer body must not cost memory. */
    private static final int LONGEST = 1 << 20;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private @Nullable ServletInputStream stream;

    RememberedRequest(HttpServletRequest request) {
        super(request);
    }

    /** All that was sent, also what nobody has read so far; null when it is too long. */
    byte @Nullable [] body() throws IOException {
        var rest = getInputStream();
        while (body.size() <= LONGEST && rest.read() >= 0) {
            // Reading is remembering.
        }
        return body.size() <= LONGEST ? body.toByteArray() : null;
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new Stream(super.getInputStream());
        }
        return stream;
    }

    private final class Stream extends ServletInputStream {

        private final ServletInputStream in;

        Stream(ServletInputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            var single = in.read();
            if (single >= 0 && body.size() <= LONGEST) {
                body.write(single);
            }
            return single;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var count = in.read(bytes, from, length);
            if (count > 0 && body.size() <= LONGEST) {
                body.write(bytes, from, count);
            }
            return count;
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
