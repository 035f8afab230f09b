package org.spinout.process.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/** A response that swallows the engine's account of an error when a refusal is to be told instead. */
final class RefusableResponse extends HttpServletResponseWrapper {

    private final PendingRefusal pending;
    private final boolean changesSomething;
    private final ByteArrayOutputStream account = new ByteArrayOutputStream();
    private int status = SC_OK;
    private @Nullable ServletOutputStream stream;

    RefusableResponse(HttpServletResponse response, PendingRefusal pending, boolean changesSomething) {
        super(response);
        this.pending = pending;
        this.changesSomething = changesSomething;
    }

    /** What to answer instead of what was written so far; null when that stands. */
    @Nullable
    Refusal refusal(RememberedRequest request) throws IOException {
        var isUnfit = isUnread(SC_BAD_REQUEST)
                && account.size() > 0
                && !UnreadableRequest.isFitForReaders(account.toByteArray());
        return isUnfit ? UnreadableRequest.refusal(request.body()) : certainRefusal();
    }

    /** Hands on what was held back until it was known whether it is fit for the reader. */
    void release() throws IOException {
        account.writeTo(super.getOutputStream());
    }

    private @Nullable Refusal certainRefusal() {
        if (status < SC_BAD_REQUEST) {
            return null;
        }
        // The engine's REST stumbles over oddly built bodies before it reaches the engine, and calls that a server
        // error.
        return isUnread(SC_INTERNAL_SERVER_ERROR) ? UnreadableRequest.untold() : pending.refusal();
    }

    /** Whether this status can only come from reading the request, because the engine was not asked in vain. */
    private boolean isUnread(int answer) {
        return status == answer && changesSomething && !pending.hasEngineFailed();
    }

    /** What is written now is for nobody, or for {@link #account} until the end. */
    private boolean isHeldBack() {
        return isUnread(SC_BAD_REQUEST) || isRefused();
    }

    private boolean isRefused() {
        return certainRefusal() != null;
    }

    @Override
    public void setStatus(int code) {
        status = code;
        super.setStatus(code);
    }

    @Override
    public void sendError(int code) throws IOException {
        status = code;
        if (!isRefused()) {
            super.sendError(code);
        }
    }

    @Override
    public void sendError(int code, String message) throws IOException {
        status = code;
        if (!isRefused()) {
            super.sendError(code, message);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isHeldBack()) {
            super.flushBuffer();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            stream = new Stream(super.getOutputStream());
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return isRefused() ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
    }

    private final class Stream extends ServletOutputStream {

        private final ServletOutputStream out;

        Stream(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int single) throws IOException {
            write(new byte[] {(byte) single}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (isUnread(SC_BAD_REQUEST)) {
                account.write(bytes, from, length);
            } else if (!isRefused()) {
                out.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isHeldBack()) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!isHeldBack()) {
                out.close();
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
