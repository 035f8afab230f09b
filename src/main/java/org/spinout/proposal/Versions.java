package org.spinout.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changed in a case from one moment to another, field by field. A moment is the id of an answer: as answers are only
 * ever added, the case as it stood then is the newest version of each form up to that id, and can always be told again.
 */
@Component
@Transactional(readOnly = true)
public class Versions {

    /** Later than anything that was answered. */
    public static final long NOW = Long.MAX_VALUE;

    private final Answers answers;

    public Versions(Answers answers) {
        this.answers = answers;
    }

    /**
     * The fields that differ, in the order of the forms as given and of the fields' keys.
     *
     * @param from the id of the answer with which the earlier state ends
     * @param until the id of the answer with which the later state ends, or {@link #NOW}
     * @param forms which forms make up the state
     * @param askedInParts those among them that may ask for a part only: what a version leaves out stands as it was
     */
    public List<FieldChange> between(
            String caseNumber, long from, long until, Collection<String> forms, Collection<String> askedInParts) {
        var all = answers.of(caseNumber);
        var changes = new ArrayList<FieldChange>();
        for (var form : forms) {
            var before = state(all, form, from, askedInParts.contains(form));
            var after = state(all, form, until, askedInParts.contains(form));
            var fields = new TreeSet<>(before.keySet());
            fields.addAll(after.keySet());
            fields.stream()
                    .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                    .map(field -> new FieldChange(form, field, before.get(field), after.get(field)))
                    .forEach(changes::add);
        }
        return List.copyOf(changes);
    }

    private static Map<String, String> state(List<Answer> all, String form, long until, boolean inParts) {
        var state = new LinkedHashMap<String, String>();
        all.stream()
                .filter(answer -> answer.formId().equals(form) && answer.id() <= until)
                .forEach(answer -> {
                    if (!inParts) {
                        state.clear();
                    }
                    answer.fields().keySet().forEach(field -> state.put(field, text(answer, field)));
                });
        return state;
    }

    private static String text(Answer answer, String field) {
        return Objects.requireNonNullElse(answer.text(field), "");
    }
}
