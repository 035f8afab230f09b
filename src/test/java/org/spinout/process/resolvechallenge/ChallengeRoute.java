package org.spinout.process.resolvechallenge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.Job;
import org.spinout.process.samples.CaseDriver;
import org.spinout.proposal.Challenge;
import org.spinout.proposal.Challenges;
import org.spinout.proposal.Hold;
import org.spinout.proposal.Holds;
import org.springframework.beans.factory.BeanFactory;

/** What people do when a case is challenged, with the answers they write; and the clocks of the case. */
public final class ChallengeRoute {

    public static final String RECORD = "Activity_RecordClaim";
    public static final String DECIDE = "Activity_DecideChallenge";

    private final CaseDriver driver;
    private final Challenges challenges;
    private final Holds holds;
    private final RuntimeService runtime;
    private final ManagementService management;

    public ChallengeRoute(BeanFactory beans) {
        driver = beans.getBean(CaseDriver.class);
        challenges = beans.getBean(Challenges.class);
        holds = beans.getBean(Holds.class);
        runtime = beans.getBean(RuntimeService.class);
        management = beans.getBean(ManagementService.class);
    }

    /** The start form as a sponsor fills it in. */
    public Map<String, Object> report(String caseNumber, String kind) {
        var report = new HashMap<String, Object>(Map.of(
                "caseNumber",
                caseNumber,
                "kind",
                kind,
                "claimantKind",
                "patient",
                "claimant",
                "M. Lloyd",
                "subject",
                "No other provider was asked.",
                "receivedOn",
                today()));
        if (kind.equals("psrRepresentation")) {
            report.put("noticePublishedOn", today());
        }
        return report;
    }

    /** The same of a provider's representation, received on a day after a notice of another. Days as forms write them. */
    public Map<String, Object> representation(String caseNumber, String notice, String received) {
        var report = report(caseNumber, "psrRepresentation");
        report.put("noticePublishedOn", notice);
        report.put("receivedOn", received);
        return report;
    }

    /** The sponsor's review of a representation. */
    public Map<String, Object> review(String outcome) {
        return new HashMap<>(Map.of("outcome", outcome, "reasons", "We looked again.", "providerToldOn", today()));
    }

    /** Reported by the sponsor. */
    public Challenge raise(String caseNumber, String kind) {
        driver.as("sponsor").start("raise-challenge", report(caseNumber, kind));
        var all = challenges.of(caseNumber);
        return all.get(all.size() - 1);
    }

    /** The secretary records the claim and holds the case, or not. */
    public void record(String caseNumber, String outcome, boolean byCourtOrder) {
        driver.as("boardSecretary")
                .complete(
                        caseNumber,
                        RECORD,
                        Map.of(
                                "courtOrder",
                                byCourtOrder ? "yes" : "no",
                                "outcome",
                                outcome,
                                "reasons",
                                "The claim is arguable."));
    }

    /** A claim for judicial review, in which a court has ordered the case held. */
    public Challenge orderOfCourt(String caseNumber) {
        var challenge = raise(caseNumber, "judicialReview");
        record(caseNumber, "held", true);
        return challenge;
    }

    public void respond(String caseNumber, String activity) {
        driver.as("sponsor")
                .complete(
                        caseNumber,
                        activity,
                        Map.of("response", "We will put the service to other providers too.", "respondedOn", today()));
    }

    /** The chair's decision, the court having ended its order. */
    public void decide(String caseNumber, String outcome) {
        var fields = decision(outcome);
        if (holds.open(caseNumber).stream().anyMatch(Hold::byCourtOrder)) {
            fields.put("orderEnded", "yes");
        }
        driver.as("boardChair").complete(caseNumber, DECIDE, fields);
    }

    /** Without a word about the court. */
    public Map<String, Object> decision(String outcome) {
        return new HashMap<>(Map.of("outcome", outcome, "reasonCode", "settled", "reasons", "Settled out of court."));
    }

    public String today() {
        return CaseDriver.inWords(
                driver.now().atZone(org.spinout.organisation.WorkingDays.LONDON).toLocalDate());
    }

    /** The timers of everything that runs for the case, without those of its challenges. */
    public List<Job> timers(String caseNumber) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKeyNotIn(ResolveChallenge.OWN_TIME.toArray(String[]::new))
                .list()
                .stream()
                .map(Execution::getId)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).timers().list().stream())
                .toList();
    }

    /** The timers of its challenges. */
    public List<Job> ownTimers(String caseNumber) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .processDefinitionKey(ResolveChallenge.PROCESS)
                .list()
                .stream()
                .map(Execution::getId)
                .flatMap(instance -> management.createJobQuery().processInstanceId(instance).timers().list().stream())
                .toList();
    }
}
