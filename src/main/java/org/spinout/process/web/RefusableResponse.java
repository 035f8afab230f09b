package org.spinout.process.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/** A response that swallows the engine's account of an error when a refusal is to be told instead. */
final class RefusableResponse extends HttpServletResponseWrapper {

    private static final Refusal UNREADABLE =
            new Refusal("The request could not be read. Nothing was changed. Please check how it is written.");

    private final PendingRefusal pending;
    private final boolean changesSomething;
    private int status = SC_OK;
    private @Nullable ServletOutputStream stream;

    RefusableResponse(HttpServletResponse response, PendingRefusal pending, boolean changesSomething) {
        super(response);
        this.pending = pending;
        this.changesSomething = changesSomething;
    }

    /** What to answer instead of what was written so far; null when that stands. */
    @Nullable
    Refusal refusal() {
        if (status < SC_BAD_REQUEST) {
            return null;
        }
        if (pending.refusal() != null) {
            return pending.refusal();
        }
        // The engine's REST stumbles over oddly built bodies before it reaches the engine, and calls that a server
        // error.
        return status == SC_INTERNAL_SERVER_ERROR && changesSomething && !pending.hasEngineFailed() ? UNREADABLE : null;
    }

    private boolean isRefused() {
        return refusal() != null;
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
        if (!isRefused()) {
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
            if (!isRefused()) {
                out.write(single);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!isRefused()) {
                out.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isRefused()) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (!isRefused()) {
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
