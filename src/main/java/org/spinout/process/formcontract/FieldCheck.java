package org.spinout.process.formcontract;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.jspecify.annotations.Nullable;
import org.spinout.process.formcontract.Submission.Foreign;

/** Checks one answer against one field that is shown. */
record FieldCheck(FormField field, Form form, FormSituation situation, Clock clock) {

    /** Nothing was answered: null or an empty text. */
    static boolean isUnset(@Nullable Object answer) {
        return answer == null || answer.equals("");
    }

    /** Not an answer though something was sent: blanks, a box left unticked, an empty list. */
    boolean isEmpty(@Nullable Object answer) {
        return switch (field.kind()) {
            case CHECKBOX -> Boolean.FALSE.equals(answer);
            case CHOICES -> answer instanceof List<?> list && list.isEmpty();
            default -> answer instanceof String text && text.isBlank();
        };
    }

    /**
     * Whether the answer is to be left aside: the browser worked it out, or shows the field for reading only.
     *
     * @throws FormRefusal when a field that is for reading only was changed
     */
    boolean takesNoAnswer(@Nullable Object answer) {
        if (field.kind() == FieldKind.COMPUTED) {
            return true;
        }
        if (!field.is("disabled") && !isReadOnly()) {
            return false;
        }
        var before = situation.valueBefore(field.path().get(0));
        if (!isUnset(answer) && !Objects.equals(before, answer)) {
            throw field.refusal("readonly", "is there to be read and cannot be changed.");
        }
        return true;
    }

    private boolean isReadOnly() {
        return field.rule("readonly")
                .filter(rule -> rule.startsWith("=") ? situation.holds(rule) : rule.equals("true"))
                .isPresent();
    }

    /** @throws FormRefusal when the form asks for an answer here */
    void refuseIfRequired() {
        if (field.is("required")) {
            throw field.refusal(
                    "required",
                    switch (field.kind()) {
                        case CHECKBOX -> "must be ticked.";
                        case CHOICE, CHOICES -> "is required. Please choose an answer.";
                        default -> "is required. Please fill it in.";
                    });
        }
    }

    /**
     * The value to store for an answer.
     *
     * @throws FormRefusal when it is of the wrong kind or breaks a rule
     */
    TypedValue admit(@Nullable Object answer) {
        if (answer instanceof Foreign foreign) {
            throw field.refusal("type", "cannot take a value of type " + foreign.type() + ".");
        }
        return switch (field.kind()) {
            case CHECKBOX -> checkbox(answer);
            case NUMBER -> new NumberCheck(field, situation).admit(answer);
            case CHOICE, CHOICES -> new ChoiceCheck(field, situation).admit(answer);
            case TEXT, DATETIME -> new TextCheck(field, situation).admit(answer, new DateCheck(this));
            case COMPUTED -> throw new IllegalStateException(field.key());
        };
    }

    private TypedValue checkbox(@Nullable Object answer) {
        if (isUnset(answer)) {
            return Variables.booleanValue(null);
        }
        if (answer instanceof Boolean ticked) {
            return Variables.booleanValue(ticked);
        }
        throw field.refusal("type", "must be ticked or not ticked (true or false).");
    }
}
