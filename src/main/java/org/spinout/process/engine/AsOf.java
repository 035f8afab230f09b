package org.spinout.process.engine;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Supposes for one thread that it is another moment, to work out what a model would have said then. */
public final class AsOf {

    private static final ThreadLocal<@Nullable Instant> SUPPOSED = new ThreadLocal<>();

    private AsOf() {}

    /** What comes out if it were that moment by the house's clock. */
    public static <T> T moment(Instant moment, Supplier<T> question) {
        var before = SUPPOSED.get();
        SUPPOSED.set(moment);
        try {
            return question.get();
        } finally {
            SUPPOSED.set(before);
        }
    }

    static @Nullable Instant supposed() {
        return SUPPOSED.get();
    }
}
