package org.spinout.process.guard.rules;

import java.util.Locale;

/** What every decision table owes: FEEL, and no other language. */
final class TableCheck implements Check {

    private static final String FEEL = "feel|https?://www\\.omg\\.org/spec/.*feel.*";

    @Override
    public void read(Deployment deployment) {
        deployment
                .files()
                .tables()
                .forEach((file, root) -> ModelElements.each(root, element -> {
                    var language =
                            ModelElements.text(element, "expressionLanguage").toLowerCase(Locale.ROOT);
                    deployment
                            .findings()
                            .require(
                                    language.isEmpty() || language.matches(FEEL),
                                    "table-language",
                                    Place.of(file, element),
                                    "The table in " + file + " is written in FEEL, and not in "
                                            + Findings.quoted(language) + ".");
                }));
    }
}
