package org.spinout.process.formcontract;

import java.util.Map;
import java.util.Set;

/** What sort of answer a form component takes, as form-js 1.8 (Tasklist 7.24) submits it. */
enum FieldKind {

    /** One line or several lines of text. */
    TEXT,
    /** A number, sent as a number or, with {@code serializeToString}, as its digits. */
    NUMBER,
    /** Ticked or not. */
    CHECKBOX,
    /** One of several given answers. */
    CHOICE,
    /** Any of several given answers, as a Json list. */
    CHOICES,
    /** A day, a time or both, as text in ISO form. */
    DATETIME,
    /** Worked out in the browser: nobody's answer, so whatever is sent for it is dropped. */
    COMPUTED;

    private static final Map<String, FieldKind> OF_TYPE = Map.of(
            "textfield", TEXT,
            "textarea", TEXT,
            "number", NUMBER,
            "checkbox", CHECKBOX,
            "radio", CHOICE,
            "select", CHOICE,
            "checklist", CHOICES,
            "taglist", CHOICES,
            "datetime", DATETIME,
            "expression", COMPUTED);

    private static final Set<String> SHOWS_ONLY =
            Set.of("text", "html", "image", "table", "separator", "spacer", "button", "iframe", "group", "default");

    static boolean showsOnly(String type) {
        return SHOWS_ONLY.contains(type);
    }

    /** @throws UnreadableForm for a component whose answer cannot be checked, such as a dynamic list or a file picker */
    static FieldKind of(String type) {
        var kind = OF_TYPE.get(type);
        if (kind == null) {
            throw new UnreadableForm("the component \"" + type + "\" cannot be checked on the server");
        }
        return kind;
    }
}
