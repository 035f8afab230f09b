package org.spinout.scenario;

import java.util.HashMap;
import java.util.Map;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.TransferForms;
import org.spinout.process.TransferStages;
import org.spinout.process.samples.CaseDriver;
import org.spinout.process.samples.SampleTransferAnswers;
import org.springframework.beans.factory.BeanFactory;

/** What the people of the award and the transfer do in the scenarios, with the answers they write. */
public final class LastMile {

    private static final String TEAM = "proposer";
    private static final String OFFICER = "transferOfficer";
    private static final String COMMISSIONER = "commissioner";

    private final CaseDriver driver;
    private final WorkingDays days;

    public LastMile(BeanFactory beans) {
        driver = beans.getBean(CaseDriver.class);
        days = beans.getBean(WorkingDays.class);
    }

    private LastMile by(String user, String number, String activity, Map<String, ?> answers) {
        driver.as(user).complete(number, activity, answers);
        driver.runDueJobs();
        return this;
    }

    private SampleTransferAnswers samples() {
        return new SampleTransferAnswers(days.today());
    }

    private TransferForms forms() {
        return new TransferForms(days.today());
    }

    /** A development grant of £20,000, as far as the offer. */
    public void takeOffer(String number) {
        driver.as(TEAM)
                .start(
                        "award-funding",
                        Map.of(
                                "caseNumber", number,
                                "product", "developmentGrant",
                                "amountPounds", "20000",
                                "purpose", "An accountant's advice on the plan",
                                "firstMilestone", "The plan is finished",
                                "matchFunding", "no"));
        var appraisal = new HashMap<String, Object>(Map.of(
                "socialEnterprise", "yes",
                "healthOutcomes", "yes",
                "beneficiariesInEngland", "yes",
                "bankFinanceUnavailable", "yes",
                "ableToRepay", "yes",
                "meetsFundAims", "yes"));
        appraisal.putAll(Map.of("appraisal", "Small, sound, worth it.", "recommendation", "invest"));
        by("fundManager", number, "Activity_AppraiseSmallAward", appraisal);
        by(
                "fundPanelMember1",
                number,
                "Activity_DecideAward",
                Map.of("outcome", "invest", "awardedPounds", "20000", "pot", "revenueGrant", "reasons", "Good value."));
    }

    /** The same grant, accepted, agreed and paid at signature. */
    public void takeDevelopmentGrant(String number) {
        takeOffer(number);
        by(TEAM, number, "Activity_RespondToOffer", samples().offerAccepted());
        by("fundManager", number, "Activity_SignAgreement", samples().agreement("20000", "signature"));
    }

    public void completeSmallTracks(String number) {
        by(TEAM, number, "Activity_RecordRegistration", samples().registration("Ripplez CIC"));
        by(OFFICER, number, "Activity_ConfirmSmallTransfer", samples().smallTransfer(6));
        signContract(number, "500000");
    }

    public void completeLargeTracks(String number) {
        var stages = new TransferStages(driver, number, days.today());
        stages.registerRegulated("Your Healthcare CIC");
        stages.transferStaff(0);
        stages.officer("Activity_SecurePensions", stages.pensions("nhsPensionScheme"));
        by(OFFICER, number, "Activity_AgreeAssets", forms().assets());
        signContract(number, "25000000");
    }

    private void signContract(String number, String yearlyPounds) {
        by(COMMISSIONER, number, "Activity_SetTerms", samples().terms(5, yearlyPounds));
        by(TEAM, number, "Activity_SignContract", Map.of("outcome", "signed", "authorised", true));
        by(COMMISSIONER, number, "Activity_CountersignContract", samples().countersigned());
    }

    public void runInTheShadow(String number) {
        by(OFFICER, number, "Activity_SetExitCriteria", forms().exitCriteria());
        by(TEAM, number, "Activity_ReportShadowRunning", forms().shadowRunning("met"));
    }

    public void goLive(String number) {
        by(OFFICER, number, "Activity_DecideGoLive", samples().live());
    }
}
