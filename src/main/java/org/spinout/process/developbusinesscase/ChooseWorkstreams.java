package org.spinout.process.developbusinesscase;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.process.CaseVariables;
import org.spinout.process.RequiredStep;
import org.spinout.process.RequiredStep.Need;
import org.spinout.process.RequiredSteps;
import org.springframework.stereotype.Component;

/**
 * Opens the workstreams that the size asks for, each in a task of its own or, where a light answer is enough, in one of
 * two short forms. When a part is to be improved, that part alone.
 */
@Component
class ChooseWorkstreams implements JavaDelegate {

    private static final String STAFF = "staffEngagement";
    private static final String PATIENTS = "patientEngagement";
    private static final Set<String> OF_SERVICE =
            Set.of("clinicalQuality", "workforce", STAFF, PATIENTS, "equalityImpact");
    private static final Set<String> OF_MONEY = Set.of("optionsAppraisal", "finance", "estates", "legalForm");

    private final RequiredSteps requiredSteps;

    ChooseWorkstreams(RequiredSteps requiredSteps) {
        this.requiredSteps = requiredSteps;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var part = DevelopBusinessCase.IMPROVE_PART.from(execution);
        var steps = requiredSteps.of(CaseVariables.SIZE.from(execution), CaseVariables.SCHEME.from(execution)).stream()
                .filter(step -> OF_SERVICE.contains(step.step()) || OF_MONEY.contains(step.step()))
                .filter(step -> part.equals(DevelopBusinessCase.EVERYTHING) || part.equals(step.step()))
                .toList();

        var full = steps(steps, Need.FULL);
        var light = steps(steps, Need.LIGHT);
        // A recognised union is asked whatever the table says of the size.
        var hearsStaff = part.equals(DevelopBusinessCase.EVERYTHING) || part.equals(STAFF);
        var asksStaff = full.contains(STAFF) || hearsStaff && DevelopBusinessCase.UNION_RECOGNISED.from(execution);

        DevelopBusinessCase.FULL_STEPS.set(execution, String.join(" ", full));
        DevelopBusinessCase.LIGHT_STEPS.set(execution, String.join(" ", light));
        DevelopBusinessCase.OUTLINE_SERVICE.set(execution, light.stream().anyMatch(OF_SERVICE::contains));
        DevelopBusinessCase.OUTLINE_MONEY.set(execution, light.stream().anyMatch(OF_MONEY::contains));
        DevelopBusinessCase.STAFF_SIDE_ASKED.set(execution, asksStaff);
        DevelopBusinessCase.PATIENT_SIDE_ASKED.set(execution, full.contains(PATIENTS));
    }

    private static List<String> steps(List<RequiredStep> steps, Need need) {
        return steps.stream()
                .filter(step -> step.need() == need)
                .map(RequiredStep::step)
                .toList();
    }
}
