package org.spinout.process.samples;

import static org.spinout.process.samples.SampleProposal.*;

import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spinout.enterprise.Enterprises;
import org.spinout.organisation.WorkingDays;
import org.spinout.process.people.RegisteredRoles;
import org.spinout.process.people.Role;
import org.spinout.proposal.Proposals;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the cases an evaluation starts with: seventeen services at every stage of the route, each walked there through
 * the models with the clock turned back, so that all of them have a real history. Made once, before anybody can sign in
 * and before the engine runs jobs by itself.
 */
@Component
@Profile("evaluation")
@ConditionalOnProperty(name = "spinout.sample-cases", havingValue = "true", matchIfMissing = true)
class SampleCases implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SampleCases.class);

    private final CaseDriver driver;
    private final WorkingDays days;
    private final Proposals proposals;
    private final Enterprises enterprises;
    private final RegisteredRoles roles;
    private boolean running;

    SampleCases(
            CaseDriver driver, WorkingDays days, Proposals proposals, Enterprises enterprises, RegisteredRoles roles) {
        this.enterprises = enterprises;
        this.roles = roles;
        this.driver = driver;
        this.days = days;
        this.proposals = proposals;
    }

    @Override
    public void start() {
        running = true;
        if (!proposals.all().isEmpty()) {
            return;
        }
        var began = System.currentTimeMillis();
        try {
            finished();
            halfWay();
            beginning();
        } finally {
            ClockUtil.reset();
        }
        LOG.info("Made {} sample cases in {} s", proposals.all().size(), (System.currentTimeMillis() - began) / 1000);
    }

    /** What has come to an end, well or not. */
    private void finished() {
        var ripplez = after(320, RIPPLEZ)
                .accepted()
                .applyForGrant()
                .takeGrant()
                .writeSmallCase(true)
                .writePaper()
                .meet("approved", Map.of())
                .assure()
                .announceInWave()
                .register()
                .offerContract()
                .goLive();
        roles.give(
                "enterpriseOfficer",
                Role.ENTERPRISE_OFFICERS.group(),
                enterprises.get(ripplez.number()).bodyId(),
                "evaluation");
        after(200, CENTRAL_SURREY)
                .wait(5)
                .express()
                .wait(4)
                .comment()
                .wait(3)
                .review()
                .wait(8)
                .reject()
                .leaveItAtThat();
        after(180, SECURE_HEALTHCARE).accepted();
        after(170, HULL_YOUNG_PEOPLE)
                .accepted()
                .writeSmallCase(false)
                .writePaper()
                .meet("putToCompetition", Map.of("reasons", "Three providers have shown interest."));
        after(120, GLOUCESTERSHIRE_CHILDREN).accepted().wait(20).withdraw("The county wants a public debate first.");
    }

    /** What is under way. */
    private void halfWay() {
        after(110, INCLUSION)
                .accepted()
                .writeSmallCase(false)
                .writePaper()
                .meet("approved", Map.of())
                .assure()
                .announceInWave()
                .register();
        after(60, YOUR_HEALTHCARE).accepted();
        after(55, CITY_HEALTH_CARE).accepted();
        after(50, AHP_SUFFOLK).accepted().applyForGrant();
        after(50, SUFFOLK_CONTINENCE)
                .accepted()
                .writeSmallCase(false)
                .assure()
                .writePaper()
                .callMeeting();
        after(52, GLOUCESTERSHIRE).accepted().wait(15).holdByCourt();
        after(70, MEDWAY_STOP_SMOKING)
                .accepted()
                .writeSmallCase(false)
                .writePaper()
                .meet("approved", Map.of())
                .assure();
        after(38, KINGSTON_FOOT_CLINIC).accepted().outlineSmallCase();
    }

    /** What has just begun. */
    private void beginning() {
        after(16, MEDWAY).wait(6).express().wait(2).comment().wait(3).review();
        after(9, SEQOL).wait(5).express();
        after(7, SEQOL_BY_ANOTHER_TEAM).wait(5).express();
        after(3, WOLDS);
    }

    /** A service that starts so many working days before today. */
    private SampleWalk after(int workingDaysAgo, SampleProposal service) {
        ClockUtil.reset();
        var day = days.plus(days.today(), -workingDaysAgo);
        ClockUtil.offset(
                day.atTime(10, 0).atZone(WorkingDays.LONDON).toInstant().toEpochMilli() - System.currentTimeMillis());
        return new SampleWalk(driver, days, service);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, whose phase is far higher. */
    @Override
    public int getPhase() {
        return 0;
    }
}
