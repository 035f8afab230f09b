package org.spinout.webapps.casefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spinout.board.AgendaItems;
import org.spinout.board.DecidedItem;
import org.spinout.board.Decisions;
import org.spinout.board.Meetings;
import org.spinout.fund.Award;
import org.spinout.fund.Awards;
import org.spinout.organisation.Directory;
import org.spinout.organisation.Watchers;
import org.spinout.proposal.CaseFile;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.Document;
import org.spinout.proposal.DocumentKind;
import org.spinout.proposal.Hosts;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.Proposals;
import org.spinout.proposal.Standing;
import org.spinout.record.DecisionRecord;
import org.spinout.record.Entry;
import org.spinout.shared.Codes;
import org.spinout.shared.Days;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case file together for one person. */
@Component
@Transactional(readOnly = true)
public class CaseFileViews {

    private final CaseFile caseFile;
    private final Proposals proposals;
    private final Hosts hosts;
    private final Meetings meetings;
    private final AgendaItems items;
    private final Decisions boardDecisions;
    private final DecisionRecord record;
    private final Awards awards;
    private final Directory directory;
    private final Watchers watchers;
    private final OpenSteps steps;
    private final CaseHolds holds;
    private final int maxMegabytes;

    CaseFileViews(
            CaseFile caseFile,
            Proposals proposals,
            Hosts hosts,
            Meetings meetings,
            AgendaItems items,
            Decisions boardDecisions,
            DecisionRecord record,
            Awards awards,
            Directory directory,
            Watchers watchers,
            OpenSteps steps,
            CaseHolds holds,
            @Value("${spinout.case-file.max-megabytes}") int maxMegabytes) {
        this.caseFile = caseFile;
        this.proposals = proposals;
        this.hosts = hosts;
        this.meetings = meetings;
        this.items = items;
        this.boardDecisions = boardDecisions;
        this.record = record;
        this.awards = awards;
        this.directory = directory;
        this.watchers = watchers;
        this.steps = steps;
        this.holds = holds;
        this.maxMegabytes = maxMegabytes;
    }

    /** @param standing of the person, who may read this case file */
    public CaseFileView of(String key, String user, Standing standing) {
        var proposal = proposals.find(key).orElse(null);
        var all = caseFile.of(key);
        var theirs = caseFile.of(key, user);
        return new CaseFileView(
                key,
                heading(key, proposal),
                standing.adds() && isOpen(proposal),
                maxMegabytes,
                kinds(),
                confidentialities(),
                holds.of(key),
                titled(theirs),
                all.size() - theirs.size(),
                packs(key, proposal),
                proposal == null ? ofMeeting(key) : ofCase(key, user),
                standing.readsConfidential() && proposal != null,
                standing.readsConfidential() && proposal != null ? money(key) : List.of(),
                steps.of(key));
    }

    /** Whether documents can still be added: a case that has ended stays readable and takes no more. */
    boolean isOpen(@Nullable Proposal proposal) {
        return proposal == null || !proposal.state().isFinal();
    }

    private String heading(String key, @Nullable Proposal proposal) {
        if (proposal != null) {
            return proposal.serviceName() + " (" + key + ")";
        }
        return "Board meeting " + key;
    }

    private static List<CaseFileView.Choice> kinds() {
        return DocumentKind.forPeople().stream()
                .map(kind -> new CaseFileView.Choice(kind.name(), kind.meaning()))
                .toList();
    }

    private static List<CaseFileView.Choice> confidentialities() {
        return Arrays.stream(Confidentiality.values())
                .map(level -> new CaseFileView.Choice(level.name(), level.meaning()))
                .toList();
    }

    private List<CaseFileView.Titled> titled(List<Document> documents) {
        var byTitle = new LinkedHashMap<List<String>, List<Document>>();
        for (var document : documents) {
            byTitle.computeIfAbsent(List.of(document.kind().name(), document.title()), title -> new ArrayList<>())
                    .add(document);
        }
        return byTitle.values().stream().map(this::titledOf).toList();
    }

    private CaseFileView.Titled titledOf(List<Document> versions) {
        Collections.reverse(versions);
        var newest = versions.get(0);
        return new CaseFileView.Titled(
                newest.title(),
                newest.kind().meaning(),
                versions.stream().map(this::version).toList());
    }

    private CaseFileView.Version version(Document document) {
        return new CaseFileView.Version(
                document.id(),
                document.version(),
                document.fileName(),
                Wording.size(document.size()),
                document.isConfidential() ? "Confidential" : "Public",
                directory.nameOf(document.addedBy()),
                Days.momentInWords(document.addedAt()),
                document.sha256(),
                document.addedAt());
    }

    private List<CaseFileView.Pack> packs(String key, @Nullable Proposal proposal) {
        return proposal != null || items.of(key).isEmpty()
                ? List.of()
                : List.of(new CaseFileView.Pack("Board pack of " + key + " (PDF)", "/meetings/" + key + "/pack.pdf"));
    }

    private List<CaseFileView.Decision> ofCase(String key, String user) {
        return record.of(key).stream().map(entry -> decision(entry, user)).toList();
    }

    private CaseFileView.Decision decision(Entry entry, String user) {
        var decided = entry.decision();
        return new CaseFileView.Decision(
                decided.gate(),
                Codes.inWords(decided.outcome()),
                isTold(decided.caseNumber(), decided.bodyId(), user)
                        ? decided.reasons()
                        : "The reasons are for the team and for the people of that body.",
                directory.nameOf(decided.user()) + " (" + steps.role(decided.role()) + ")",
                Days.inWords(entry.at()),
                entry.at());
    }

    /** Where several hosts decide, why one did is told to its own people and to the team. */
    private boolean isTold(String caseNumber, String bodyId, String user) {
        return hosts.ever(caseNumber).isEmpty()
                || proposals.isOfTeam(caseNumber, user)
                || directory.bodiesOf(user).contains(bodyId)
                || watchers.bodiesOf(user).contains(bodyId);
    }

    private List<CaseFileView.Decision> ofMeeting(String number) {
        if (meetings.find(number).isEmpty()) {
            return List.of();
        }
        return items.of(number).stream()
                .map(item -> boardDecisions
                        .of(item.id())
                        .map(decided -> decision(item.title(), decided))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static CaseFileView.Decision decision(String title, DecidedItem decided) {
        return new CaseFileView.Decision(
                title,
                decided.outcome().words(),
                decided.reasons(),
                "The board",
                Days.inWords(decided.decidedAt()),
                decided.decidedAt());
    }

    private List<CaseFileView.Money> money(String key) {
        return awards.ofCase(key).stream().map(CaseFileViews::money).toList();
    }

    private static CaseFileView.Money money(Award award) {
        return new CaseFileView.Money(
                award.number(),
                Codes.inWords(award.product().plainName()),
                Codes.inWords(award.state().plainName()),
                award.requested().toString(),
                inWords(award.offered()),
                inWords(award.accepted()));
    }

    private static String inWords(@Nullable Money amount) {
        return amount == null ? "Not yet" : amount.toString();
    }
}
