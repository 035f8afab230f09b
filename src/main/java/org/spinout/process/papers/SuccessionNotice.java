package org.spinout.process.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Move;
import org.spinout.organisation.Succession;
import org.spinout.organisation.Successions;
import org.spinout.process.filepaper.PaperOrder;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.Proposals;
import org.spinout.record.DecisionRecord;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** What a notice of succession says: who took whose place in a case, from when, by which authority, and what moved. */
@Component
class SuccessionNotice {

    private final Successions successions;
    private final Proposals proposals;
    private final Hosts hosts;
    private final Bodies bodies;
    private final Directory directory;
    private final DecisionRecord record;
    private final Letters letters;
    private final Cabinet cabinet;

    SuccessionNotice(
            Successions successions,
            Proposals proposals,
            Hosts hosts,
            Bodies bodies,
            Directory directory,
            DecisionRecord record,
            Letters letters,
            Cabinet cabinet) {
        this.successions = successions;
        this.proposals = proposals;
        this.hosts = hosts;
        this.bodies = bodies;
        this.directory = directory;
        this.record = record;
        this.letters = letters;
        this.cabinet = cabinet;
    }

    /** @param order about the number of a succession in which the case has moved */
    void file(PaperOrder order) {
        var succession = successions.get(order.about());
        var move = successions.move(order.about(), order.key()).orElseThrow();

        cabinet.file(
                new Cabinet.Paper(
                        order.key(),
                        DocumentKind.SUCCESSION_NOTICE,
                        "Notice of succession " + succession.number(),
                        "succession-" + succession.number() + "-" + order.key() + ".pdf",
                        Confidentiality.PUBLIC,
                        succession.number(),
                        "succession-notice"),
                () -> model(succession, move));
    }

    private Map<String, Object> model(Succession succession, Move move) {
        var model = letters.head(
                move.caseNumber(),
                move.successor(),
                named(move.successor()) + " takes the place of " + named(move.predecessor()));
        model.put("facts", facts(succession, move));
        model.put("parts", parts(move));
        model.put("moved", moved(move));
        return model;
    }

    private List<Fact> facts(Succession succession, Move move) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Until now", named(move.predecessor()) + " (" + move.predecessor() + ")"));
        facts.add(new Fact("From now on", named(move.successor()) + " (" + move.successor() + ")"));
        facts.add(new Fact("In force from", Days.inWords(succession.effectiveOn())));
        facts.add(new Fact("Authority", succession.legalBasis()));
        facts.add(new Fact("Succession", succession.number()));
        var approvedBy = succession.approvedBy();
        if (approvedBy != null) {
            facts.add(new Fact("Approved by", directory.nameOf(approvedBy)));
        }
        facts.add(new Fact("This case moved on", Days.inWords(move.at())));
        return facts;
    }

    /** As what the successor now has a part in the case. */
    private List<String> parts(Move move) {
        var proposal = proposals.get(move.caseNumber());
        var parts = new ArrayList<String>();
        if (proposal.bodyId().equals(move.successor())) {
            parts.add("Its board and its people decide on the case as its host.");
        }
        if (hosts.find(move.caseNumber(), move.successor()).isPresent()) {
            parts.add("Its board decides on its own part, as another host of the case.");
        }
        if (proposal.contractingBodyId().equals(move.successor())) {
            parts.add("It commissions the service, and is the party to the contract.");
        }
        if (parts.isEmpty()) {
            parts.add("It answers what its predecessor was asked.");
        }
        return parts;
    }

    private List<String> moved(Move move) {
        return List.of(
                "Everything that was open at " + named(move.predecessor()) + " in this case, and its history.",
                "The record of the case, with "
                        + record.of(move.caseNumber()).size()
                        + " entries, goes on without a break: what was decided stays decided, in the name of whoever"
                        + " decided it.",
                "No day has changed: what was due is due when it was.");
    }

    private String named(String bodyId) {
        return bodies.get(bodyId).name();
    }
}
