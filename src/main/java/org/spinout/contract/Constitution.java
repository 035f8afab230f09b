package org.spinout.contract;

import org.jspecify.annotations.Nullable;
import org.spinout.shared.Refusal;

/**
 * What the articles or rules of the enterprise say.
 *
 * @param articles the document they are in
 * @param lockedBody who gets the assets if it is wound up, or null where nobody is named
 */
public record Constitution(String articles, @Nullable String lockedBody) {

    /** @throws Refusal when no document is named */
    public Constitution {
        if (articles.isBlank()) {
            throw new Refusal("articles", "required", "Name the document with the articles or rules.");
        }
    }
}
