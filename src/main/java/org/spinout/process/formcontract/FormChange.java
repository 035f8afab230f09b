package org.spinout.process.formcontract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a new version of a form takes away from, or asks beyond, the one before.
 *
 * @param kind what sort of change
 * @param field the field's key
 * @param variable the variable its answer is kept in
 * @param label what people read beside it
 * @param detail what was and what is: the kinds of answer, the limits, or the values no longer offered; else empty
 */
public record FormChange(Kind kind, String field, String variable, String label, String detail) {

    /** A sort of change. */
    public enum Kind {
        /** The field is gone. */
        DROPPED,
        /** An answer that could be left out no longer can. */
        NEWLY_REQUIRED,
        /** It takes another kind of answer. */
        OTHER_KIND,
        /** Values that could be chosen no longer can. */
        CHOICES_GONE,
        /** It shows an answer that could be given before, and takes none. */
        ONLY_SHOWN,
        /** It takes less than before. */
        NARROWER
    }

    /** In the order of the earlier form, new fields last; what is merely added is no change of this sort. */
    public static List<FormChange> between(FormSchema earlier, FormSchema later) {
        var changes = new ArrayList<FormChange>();
        for (var before : earlier.fields()) {
            var after = later.fields().stream()
                    .filter(field -> field.key().equals(before.key()))
                    .findFirst();
            if (after.isEmpty()) {
                changes.add(of(Kind.DROPPED, before, ""));
            } else {
                compare(before, after.get(), changes);
            }
        }
        for (var after : later.fields()) {
            var isNew = earlier.fields().stream().noneMatch(field -> field.key().equals(after.key()));
            if (isNew && after.is("required")) {
                changes.add(of(Kind.NEWLY_REQUIRED, after, ""));
            }
        }
        return changes;
    }

    private static void compare(FormField before, FormField after, List<FormChange> changes) {
        if (before.kind() != after.kind()) {
            changes.add(of(Kind.OTHER_KIND, after, words(before.kind()) + " before, " + words(after.kind()) + " now"));
            return;
        }
        if (after.takesNone() && !before.takesNone()) {
            changes.add(of(Kind.ONLY_SHOWN, after, ""));
            return;
        }
        if (after.is("required") && (!before.is("required") || isShownMore(before, after))) {
            changes.add(of(Kind.NEWLY_REQUIRED, after, ""));
        }
        var narrower = new Room(after).narrowerThan(new Room(before));
        if (!narrower.isEmpty()) {
            changes.add(of(Kind.NARROWER, after, String.join("; ", narrower)));
        }
        if (!after.offered().isEmpty()) {
            var gone = new TreeSet<String>();
            before.offered().forEach(choice -> gone.add(String.valueOf(choice.value())));
            after.offered().forEach(choice -> gone.remove(String.valueOf(choice.value())));
            if (!gone.isEmpty()) {
                changes.add(of(Kind.CHOICES_GONE, after, String.join(", ", gone)));
            }
        }
    }

    /** Whether it lost a condition that hid it, so that people are asked who were not before. */
    private static boolean isShownMore(FormField before, FormField after) {
        return after.hide().size() < before.hide().size() && before.hide().containsAll(after.hide());
    }

    private static FormChange of(Kind kind, FormField field, String detail) {
        return new FormChange(kind, field.key(), field.path().get(0), field.label(), detail);
    }

    private static String words(FieldKind kind) {
        return switch (kind) {
            case TEXT -> "a text";
            case NUMBER -> "a number";
            case CHECKBOX -> "a tick";
            case CHOICE -> "one choice";
            case CHOICES -> "several choices";
            case DATETIME -> "a date picker";
            case COMPUTED -> "worked out by the form";
        };
    }
}
