package org.spinout.process.papers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.spinout.board.AgendaItem;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.process.Consultation;
import org.spinout.process.OtherHosts;
import org.spinout.process.decideatboard.ItemPapers;
import org.spinout.proposal.Answer;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.Proposals;
import org.spinout.record.Entry;
import org.spinout.shared.Codes;
import org.spinout.shared.Days;
import org.springframework.stereotype.Component;

/** The paper of an agenda item: filed in its case's file, one version for each version of what the secretary wrote. */
@Component
class BoardPapers {

    private final Proposals proposals;
    private final ItemPapers written;
    private final OtherHosts hosts;
    private final Consultation consultation;
    private final CaseFile caseFile;
    private final Bodies bodies;
    private final Directory directory;
    private final Cabinet cabinet;

    BoardPapers(
            Proposals proposals,
            ItemPapers written,
            OtherHosts hosts,
            Consultation consultation,
            CaseFile caseFile,
            Bodies bodies,
            Directory directory,
            Cabinet cabinet) {
        this.proposals = proposals;
        this.written = written;
        this.hosts = hosts;
        this.consultation = consultation;
        this.caseFile = caseFile;
        this.bodies = bodies;
        this.directory = directory;
        this.cabinet = cabinet;
    }

    /** The paper of an item as it stands, filed if it is not yet. */
    Document file(AgendaItem item) {
        var version = written.of(item).map(Answer::version).orElse(0);
        return cabinet.file(
                new Cabinet.Paper(
                        fileOf(item),
                        DocumentKind.BOARD_PAPER,
                        "Board paper",
                        "board-paper-" + item.caseNumber() + ".pdf",
                        Confidentiality.CONFIDENTIAL,
                        "item " + item.id() + " paper " + version,
                        "board-paper"),
                () -> Map.of(
                        "title", "Board paper: " + item.title(),
                        "body", bodies.get(item.bodyId()).name(),
                        "item", of(item)));
    }

    /** The file of its case; for another host's board, whose paper the case need not see, that of the meeting. */
    private String fileOf(AgendaItem item) {
        return hosts.ever(item.caseNumber()).contains(item.bodyId()) && item.meetingNumber() != null
                ? item.meetingNumber()
                : item.caseNumber();
    }

    /** What the paper of an item says. */
    ItemPaper of(AgendaItem item) {
        var proposal = proposals.get(item.caseNumber());
        var written = this.written.of(item);
        var paper = new ArrayList<>(
                Lines.of(written.map(answer -> answer.text("paperSummary")).orElse(null), "No summary was written."));
        written.map(answer -> answer.text("risks"))
                .filter(risks -> !risks.isBlank())
                .ifPresent(risks -> paper.addAll(Lines.of("Risks: " + risks, "")));
        written.map(answer -> answer.text("equalityReview"))
                .filter(review -> !review.isBlank())
                .ifPresent(review -> paper.addAll(Lines.of(
                        "What changed since the equality impact was assessed, and what it means: " + review, "")));
        return new ItemPaper(
                Objects.requireNonNullElse(item.place(), 1),
                item.title(),
                List.of(
                        new Fact("Case", proposal.number()),
                        new Fact("Service", proposal.serviceName()),
                        new Fact("Host", bodies.get(proposal.bodyId()).name()),
                        new Fact("Staff", String.valueOf(proposal.staffCount())),
                        new Fact("Value a year", proposal.annualValue().toString()),
                        new Fact("Paper by", directory.nameOf(item.paperBy()))),
                Lines.of(written.map(answer -> answer.text("recommendation")).orElse(null), "None was written."),
                paper,
                consultation.voices(item.caseNumber()).stream()
                        .map(ItemPaper.Voice::of)
                        .toList(),
                hosts.recordFor(item.caseNumber(), item.bodyId()).stream()
                        .map(this::decision)
                        .toList(),
                documents(item.caseNumber()));
    }

    private ItemPaper.Decision decision(Entry entry) {
        var decided = entry.decision();
        return new ItemPaper.Decision(
                decided.gate(),
                Codes.inWords(decided.outcome()),
                decided.reasons().isBlank() ? "None given" : decided.reasons(),
                directory.nameOf(decided.user()) + ", " + Days.inWords(entry.at()));
    }

    /** The newest version of each document that people added. */
    private List<String> documents(String caseNumber) {
        var newest = new LinkedHashMap<String, String>();
        for (var document : caseFile.of(caseNumber)) {
            if (document.kind().isAddedByPeople()) {
                var name = document.kind().meaning() + ": " + document.title();
                newest.put(name, name + " (version " + document.version() + ", " + document.fileName() + ")");
            }
        }
        return List.copyOf(newest.values());
    }
}
