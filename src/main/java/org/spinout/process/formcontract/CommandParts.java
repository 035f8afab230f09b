package org.spinout.process.formcontract;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;

/** Reads what a command of the engine was given; the engine keeps it in fields without accessors. */
class CommandParts {

    private final DirectFieldAccessor fields;

    CommandParts(Object command) {
        this.fields = new DirectFieldAccessor(command);
    }

    @Nullable
    Object part(String name) {
        return fields.getPropertyValue(name);
    }

    @Nullable
    String text(String name) {
        return (String) part(name);
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(part(name));
    }

    /** The named map, empty when there is none. */
    @SuppressWarnings("unchecked")
    Map<String, Object> map(String name) {
        return part(name) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }

    /** The names in a map or a collection; empty when there is neither. */
    Collection<?> names(String name) {
        var part = part(name);
        if (part instanceof Map<?, ?> map) {
            return map.keySet();
        }
        return part instanceof Collection<?> names ? names : java.util.List.of();
    }
}
