package org.spinout.resilience;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.spinout.process.samples.CaseDriver;

/** What a fixture leaves open of requests for information, and records that are held. */
record RequestsUnderWay(CaseDriver driver) {

    static final String WAITS_FOR_REPLY = "A. Newcomer";
    static final String WAITS_FOR_REVIEW = "B. Persistent";
    static final String IS_ASKED_BACK = "C. Unclear";

    private static final String DECIDE = "Activity_DecideInformationRequest";

    /** Three requests about a case (not answered yet, asked back, in part refused with a review asked for) and its hold. */
    void leave(String about) {
        received(WAITS_FOR_REPLY, about);
        decide(
                received(IS_ASKED_BACK, about),
                Map.of("outcome", "clarificationAsked", "reasons", "Which year do you mean?"));
        var refused = received(WAITS_FOR_REVIEW, about);
        decide(
                refused,
                Map.of(
                        "outcome", "partlyReleased",
                        "reasonCode", "conduct",
                        "reasons", "The advice was given in confidence.",
                        "releasedParts", List.of("records")));
        secretary()
                .complete(
                        refused,
                        "Activity_NoteReviewRequest",
                        Map.of("reviewAskedOn", today(), "reviewGrounds", "Advice is what I asked for."));
        secretary().start("hold-records", hold(about, "placed"));
    }

    /** What is written to hold the records of a case, or to lift that hold. */
    static Map<String, Object> hold(String about, String act) {
        return Map.of(
                "caseNumber", about, "holdAct", act, "holdGround", "legalClaim", "holdReasons", "A claim is expected.");
    }

    private String received(String asker, String about) {
        return secretary()
                .start(
                        "answer-information-request",
                        new HashMap<>(Map.of(
                                "asker",
                                asker,
                                "informationAsked",
                                "What did the board hear, and from whom?",
                                "receivedOn",
                                today(),
                                "aboutCase",
                                about)));
    }

    private void decide(String request, Map<String, Object> reply) {
        secretary().complete(request, DECIDE, reply);
    }

    private CaseDriver.Actor secretary() {
        return driver.as("boardSecretary");
    }

    private String today() {
        return CaseDriver.inWords(LocalDate.ofInstant(driver.now(), ZoneId.of("Europe/London")));
    }
}
