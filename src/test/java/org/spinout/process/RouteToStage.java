package org.spinout.process;

import java.util.HashMap;
import java.util.Map;
import org.spinout.process.samples.CaseDriver;

/** Takes a case of the first organisation to the beginning of a stage, by the straight way. */
public final class RouteToStage {

    private final CaseDriver driver;
    private final String scheme;

    public RouteToStage(CaseDriver driver) {
        this(driver, "RIGHT_TO_REQUEST");
    }

    /** @param scheme which decides, among other things, whether assurers look before or after the board */
    public RouteToStage(CaseDriver driver, String scheme) {
        this.driver = driver;
        this.scheme = scheme;
    }

    /** A case whose expression of interest is accepted. @param otherwise answers of the expression to be different */
    public String acceptedCase(int staff, String pounds, Map<String, ?> otherwise) {
        var start = new HashMap<>(StageForms.start("Family nurses", staff, pounds));
        start.put("scheme", scheme);
        var number = driver.as("proposer").start("spin-out-service", start);
        var expression = new HashMap<>(StageForms.expression(driver));
        if (scheme.equals("RIGHT_TO_PROVIDE")) {
            expression.put("clinicallyAppropriate", "yes");
            expression.put("clinicalReasons", "The same nurses visit the same families.");
        }
        expression.putAll(otherwise);
        driver.as("proposer").complete(number, "Activity_CompleteExpressionOfInterest", expression);
        driver.as("lineManager").complete(number, "Activity_CommentAsLineManager", StageForms.comment());
        if (scheme.equals("RIGHT_TO_PROVIDE")) {
            driver.as("sponsor").complete(number, "Activity_JudgeClinicalAppropriateness", StageForms.clinicalYes());
        }
        driver.as("sponsor").complete(number, "Activity_ReviewExpressionOfInterest", StageForms.outcome("supported"));
        driver.as("boardChair")
                .complete(
                        number,
                        "Activity_DecideExpressionOfInterest",
                        StageForms.outcome("accepted", "Worth a business case."));
        return number;
    }

    /** Writes and sends the case of a small undertaking. */
    public void writeSmallCase(String number, boolean dependsOnAward) {
        driver.as("proposer").complete(number, "Activity_OutlineServiceAndPeople", StageForms.serviceAndPeople());
        driver.as("proposer").complete(number, "Activity_OutlineMoneyAndForm", StageForms.moneyAndForm());
        driver.as("proposer").complete(number, "Activity_SubmitBusinessCase", StageForms.submission(dependsOnAward));
    }

    /** Writes and sends the case of a large undertaking, in which every part has a task of its own. */
    public void writeLargeCase(String number) {
        writeLargeParts(number, StageForms.staffEngagement(driver));
        driver.as("proposer").complete(number, "Activity_SubmitBusinessCase", StageForms.submission(false));
    }

    /** Writes it, and leaves the sending to the caller. @param staffEngagement with the ballot */
    public void writeLargeParts(String number, Map<String, ?> staffEngagement) {
        driver.as("sponsor").complete(number, "Activity_AppraiseOptions", StageForms.options());
        driver.as("proposer").complete(number, "Activity_PlanClinicalQuality", StageForms.clinicalQuality());
        driver.as("proposer").complete(number, "Activity_PlanFinance", StageForms.finance());
        driver.as("proposer").complete(number, "Activity_PlanWorkforce", StageForms.workforce());
        driver.as("proposer").complete(number, "Activity_EngageStaff", staffEngagement);
        driver.as("proposer").complete(number, "Activity_EngagePatients", StageForms.patientEngagement(driver));
        driver.as("proposer").complete(number, "Activity_AssessEqualityImpact", StageForms.equalityImpact());
        driver.as("proposer").complete(number, "Activity_PlanEstatesAndIt", StageForms.estates());
        driver.as("proposer").complete(number, "Activity_ChooseLegalForm", StageForms.legalForm());
        driver.as("staffRepresentative").complete(number, "Activity_RespondForStaff", StageForms.staffResponse());
        driver.as("sponsor").complete(number, "Activity_ReplyToStaffSide", StageForms.staffReply());
        driver.as("patientRepresentative")
                .complete(number, "Activity_RespondForPatients", StageForms.patientResponse(false));
    }

    /** A small case as its sponsor has sent it on. */
    public void sendSmallCase(String number, boolean dependsOnAward) {
        writeSmallCase(number, dependsOnAward);
        sendOn(number);
    }

    /** A large case as its sponsor has sent it on. */
    public void sendLargeCase(String number) {
        writeLargeCase(number);
        sendOn(number);
    }

    /** The team gives its case up. */
    public void withdraw(String number, String reasonCode, String reasons) {
        driver.as("proposer")
                .start(
                        "withdraw-proposal",
                        Map.of("caseNumber", number, "reasonCode", reasonCode, "reasons", reasons, "confirmed", true));
    }

    /** Lets the sponsor send the case on. */
    public void sendOn(String number) {
        driver.as("sponsor").complete(number, "Activity_ReviewBusinessCase", StageForms.outcome("submitted"));
    }
}
