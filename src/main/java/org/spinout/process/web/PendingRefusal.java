package org.spinout.process.web;

import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * What went wrong in the engine during the current web request. The engine's REST layer turns every exception into its
 * own words; this keeps the one that was meant for the reader.
 */
final class PendingRefusal {

    private static final ThreadLocal<@Nullable PendingRefusal> CURRENT = new ThreadLocal<>();

    private @Nullable Refusal refusal;
    private boolean engineFailed;

    private PendingRefusal() {}

    /** Begins a request on this thread. */
    static PendingRefusal open() {
        var pending = new PendingRefusal();
        CURRENT.set(pending);
        return pending;
    }

    static void close() {
        CURRENT.remove();
    }

    /** A command failed; outside a web request there is nobody to tell. */
    static void failed(@Nullable Refusal refusal) {
        var pending = CURRENT.get();
        if (pending != null) {
            pending.engineFailed = true;
            pending.refusal = refusal;
        }
    }

    @Nullable
    Refusal refusal() {
        return refusal;
    }

    /** Whether any command failed; if none did, a server error can only come from reading the request. */
    boolean hasEngineFailed() {
        return engineFailed;
    }
}
