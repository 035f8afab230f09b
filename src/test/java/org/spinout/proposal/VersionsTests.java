package org.spinout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VersionsTests {

    private static final String CASE = "SP-2026-0001";
    private static final List<String> FORMS = List.of("plan-finance", "plan-workforce", "submit-business-case");

    private final Room room = Room.on("h2");
    private final Versions versions = new Versions(room.answers);

    @Test
    void tellsWhatWasChangedAddedAndTakenAway() {
        keep("plan-finance", Map.of("income", "100", "cost", "90", "note", "A guess."));
        var first = keep("submit-business-case", Map.of("summary", "As today."));
        keep("plan-finance", Map.of("income", "120", "cost", "90", "vat", 5));
        keep("plan-workforce", Map.of("staff", 6));
        var second = keep("submit-business-case", Map.of("summary", "As today."));

        assertThat(versions.between(CASE, first.id(), second.id(), FORMS, Set.of()))
                .containsExactly(
                        new FieldChange("plan-finance", "income", "100", "120"),
                        new FieldChange("plan-finance", "note", "A guess.", null),
                        new FieldChange("plan-finance", "vat", null, "5"),
                        new FieldChange("plan-workforce", "staff", null, "6"));
    }

    @Test
    void comparesStatesAndNotEveryStepBetweenThem() {
        keep("plan-finance", Map.of("income", "100"));
        var first = keep("submit-business-case", Map.of("summary", "As today."));
        keep("plan-finance", Map.of("income", "999"));
        keep("plan-finance", Map.of("income", "100"));

        assertThat(versions.between(CASE, first.id(), Versions.NOW, FORMS, Set.of()))
                .isEmpty();
    }

    @Test
    void leavesOutWhatCameLaterAndOtherForms() {
        keep("plan-finance", Map.of("income", "100"));
        var first = keep("submit-business-case", Map.of("summary", "As today."));
        keep("respond-for-staff", Map.of("staffSideResponse", "No."));
        var second = keep("submit-business-case", Map.of("summary", "As tomorrow."));
        keep("plan-finance", Map.of("income", "999"));

        assertThat(versions.between(CASE, first.id(), second.id(), FORMS, Set.of()))
                .containsExactly(new FieldChange("submit-business-case", "summary", "As today.", "As tomorrow."));
    }

    @Test
    void letsStandWhatAFormThatAsksInPartsDidNotAskFor() {
        keep("plan-finance", Map.of("income", "100", "cost", "90"));
        var first = keep("submit-business-case", Map.of("summary", "As today."));
        keep("plan-finance", Map.of("cost", "80"));

        assertThat(versions.between(CASE, first.id(), Versions.NOW, FORMS, Set.of("plan-finance")))
                .containsExactly(new FieldChange("plan-finance", "cost", "90", "80"));
    }

    private Answer keep(String form, Map<String, Object> fields) {
        return room.in(() -> room.answers.keep(CASE, form, null, "proposer", fields));
    }
}
