package org.spinout.organisation;

import java.util.regex.Pattern;
import org.spinout.shared.Refusal;

/**
 * An organisation that takes part in a case: a host, a commissioner, a national body.
 *
 * @param id opaque and never reused, such as {@code b1001}; also the id of the body's tenant in the engine
 * @param name as it signs its letters
 * @param kind what it is in law
 * @param region the English region that assures and oversees it, such as {@code London}
 */
public record Body(String id, String name, BodyKind kind, String region) {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]{1,50}");

    /** @throws Refusal when the id has other signs than letters and digits, or name or region is empty or too long */
    public Body {
        if (!ID.matcher(id).matches()) {
            throw new Refusal("id", "pattern", "The id of a body is up to 50 letters and digits, such as b1001.");
        }
        name = filled("name", name);
        region = filled("region", region);
    }

    private static String filled(String field, String text) {
        var stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > 200) {
            throw new Refusal(field, "required", "Give the body a " + field + " of at most 200 characters.");
        }
        return stripped;
    }
}
