package org.spinout.process.guard.rules;

/** Whether every variable that is read is written by something: a form, a mapping, a table, a delegate. */
final class VariableCheck implements Check {

    private final Summaries summaries;

    VariableCheck(Summaries summaries) {
        this.summaries = summaries;
    }

    @Override
    public void read(Deployment deployment) {
        var added = Summaries.ofNew(deployment);
        var written = summaries.written(deployment, added);
        for (var summary : added) {
            summary.read().forEach((name, place) -> {
                var isKnown = written.contains(name) || deployment.around().isNamedInCode(name);
                // What is taken for a delegate has been told already.
                if (!isKnown && !deployment.findings().has("known-beans", place.file(), "\"" + name + "\"")) {
                    deployment
                            .findings()
                            .add(
                                    "known-variable",
                                    place,
                                    place.words() + " uses \"" + name + "\", which nothing writes"
                                            + Nearest.to(name, written) + ".");
                }
            });
        }
    }
}
