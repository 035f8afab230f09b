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
            summary.read()
                    .forEach((name, place) -> deployment
                            .findings()
                            .require(
                                    written.contains(name)
                                            || deployment.around().isNamedInCode(name),
                                    "known-variable",
                                    place,
                                    place.words() + " uses \"" + name + "\", which nothing writes."));
        }
    }
}
