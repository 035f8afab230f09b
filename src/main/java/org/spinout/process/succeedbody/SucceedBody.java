package org.spinout.process.succeedbody;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;
import org.spinout.process.ProcessVariable;

/** The words that the model {@code succeed-body} shares with its delegates. */
public final class SucceedBody {

    public static final String PROCESS = "succeed-body";

    /** Sent by {@code stop-succession}, by the number of the succession. */
    public static final String STOPPED = "Message_SuccessionStopped";

    static final String APPROVE_TASK = "Activity_ApproveSuccession";
    static final String APPROVAL_FORM = "approve-succession";

    static final ProcessVariable<String> SET_OUT_BY = new ProcessVariable<>("setOutBy", String.class);
    static final ProcessVariable<String> PREDECESSOR = new ProcessVariable<>("predecessor", String.class);
    static final ProcessVariable<Date> EFFECTIVE_DAY = new ProcessVariable<>("effectiveDay", Date.class);
    static final ProcessVariable<String> LEGAL_BASIS = new ProcessVariable<>("legalBasis", String.class);
    static final ProcessVariable<String> LEGAL_DOCUMENT = new ProcessVariable<>("legalDocument", String.class);
    static final ProcessVariable<String> TEAMS_FOLLOW = new ProcessVariable<>("teamsFollow", String.class);
    static final ProcessVariable<String> ROLE_TOO = new ProcessVariable<>("roleToo", String.class);
    static final ProcessVariable<String> OUTCOME = new ProcessVariable<>("outcome", String.class);
    public static final ProcessVariable<String> REASONS = new ProcessVariable<>("reasons", String.class);

    /** What people read about the succession: who, by whom, when. */
    static final ProcessVariable<String> TITLE = new ProcessVariable<>("successionTitle", String.class);

    static final ProcessVariable<String> CASES = new ProcessVariable<>("successionCases", String.class);
    static final ProcessVariable<String> REHEARSAL = new ProcessVariable<>("successionRehearsal", String.class);
    static final ProcessVariable<String> PROBLEMS = new ProcessVariable<>("successionProblems", String.class);
    static final ProcessVariable<String> CASES_LEFT = new ProcessVariable<>("casesLeft", String.class);
    static final ProcessVariable<Boolean> EVERY_CASE_PLACED = new ProcessVariable<>("everyCasePlaced", Boolean.class);
    static final ProcessVariable<Boolean> EVERY_CASE_MOVED = new ProcessVariable<>("everyCaseMoved", Boolean.class);

    /** The numbers of the cases that have a successor and have not moved. */
    static final ProcessVariable<Object> CASES_TO_MOVE = new ProcessVariable<>("casesToMove", Object.class);

    static final ProcessVariable<String> MOVING_CASE = new ProcessVariable<>("movingCase", String.class);

    private static final String NO_ROLE = "none";
    private static final List<String> SUCCESSORS = List.of("1", "2", "3", "4");
    private static final List<String> ROWS = List.of("1", "2", "3", "4", "5");

    private SucceedBody() {}

    /** A successor as the start form names it, in the order of the form. */
    record Named(String bodyId, String serviceLines) {}

    static List<Named> named(VariableScope scope) {
        return SUCCESSORS.stream()
                .map(place -> new Named(text(scope, "successor" + place), text(scope, "serviceLines" + place)))
                .filter(named -> !named.bodyId().isEmpty())
                .toList();
    }

    /** A row of the forms that say where a case goes; rows with no case are left out. */
    record Placed(String caseNumber, String bodyId) {}

    static List<Placed> placed(VariableScope scope) {
        return ROWS.stream()
                .map(row -> new Placed(text(scope, "movedCase" + row), text(scope, "movedTo" + row)))
                .filter(placed -> !placed.caseNumber().isEmpty())
                .toList();
    }

    /** Where everything goes that has no successor; empty for nowhere. */
    static String restTo(VariableScope scope) {
        return text(scope, "restTo");
    }

    /** Lets the next form begin empty. */
    static void forgetPlaces(VariableScope scope) {
        ROWS.forEach(row -> {
            scope.setVariable("movedCase" + row, "");
            scope.setVariable("movedTo" + row, "");
        });
        scope.setVariable("restTo", "");
        scope.setVariable("outcome", "");
        scope.setVariable("reasons", "");
    }

    /** The role that goes over too, or null. */
    static @Nullable String role(VariableScope scope) {
        var role = ROLE_TOO.from(scope);
        return role.equals(NO_ROLE) ? null : role;
    }

    private static String text(VariableScope scope, String name) {
        var value = scope.getVariable(name);
        return value == null ? "" : value.toString().strip();
    }
}
