package org.spinout.oversight.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Body;
import org.spinout.organisation.Directory;
import org.spinout.proposal.Proposals;
import org.spinout.record.ChainHeads;
import org.spinout.record.DecisionRecord;
import org.spinout.record.HeadProof;
import org.spinout.record.Retention;
import org.spinout.record.RetentionDate;
import org.spinout.record.Verification;
import org.springframework.stereotype.Component;

/** Reads a case from every room and writes it into an archive, for machines and for people. */
@Component
class DossierContents {

    private final Proposals proposals;
    private final Bodies bodies;
    private final Directory directory;
    private final DecisionRecord record;
    private final ChainHeads heads;
    private final KeptRecords records;
    private final SentForms forms;
    private final KeptFiles files;
    private final CaseTables tables;
    private final WalkedPath path;
    private final GoneClasses gone;
    private final Retention retention;

    DossierContents(
            Proposals proposals,
            Bodies bodies,
            Directory directory,
            DecisionRecord record,
            ChainHeads heads,
            KeptRecords records,
            SentForms forms,
            KeptFiles files,
            CaseTables tables,
            WalkedPath path,
            GoneClasses gone,
            Retention retention) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.directory = directory;
        this.record = record;
        this.heads = heads;
        this.records = records;
        this.forms = forms;
        this.files = files;
        this.tables = tables;
        this.path = path;
        this.gone = gone;
        this.retention = retention;
    }

    void write(String caseNumber, String user, Disclosure disclosure, ArchiveWriter archive) throws IOException {
        disclosure.noteNames();
        gone.note(caseNumber, disclosure);
        var keptFiles = files.write(caseNumber, user, disclosure, archive);
        var models = path.writeModels(caseNumber, archive);
        var keptRecords = records.of(caseNumber, disclosure);
        var sentForms = forms.of(caseNumber, disclosure);
        var shown = tables(caseNumber, disclosure);
        var proposal = proposals.get(caseNumber);
        var names = disclosure.isPublic() ? Map.<String, String>of() : names(keptRecords, sentForms, keptFiles, shown);
        var content = new Content(
                proposal,
                disclosure.isPublic() ? Edition.PUBLIC : Edition.FULL,
                bodies.get(proposal.bodyId()).name(),
                names,
                bodyNames(keptRecords, shown),
                keptRecords,
                sentForms,
                keptFiles,
                shown,
                models,
                disclosure.leftOut(),
                retention.of(caseNumber).dates(),
                findings(caseNumber, keptFiles));
        write(content, archive);
    }

    private void write(Content content, ArchiveWriter archive) throws IOException {
        var caseNumber = content.proposal().number();
        archive.add(Dossiers.RECORDS, Sections.bytes(Map.of("records", content.records())));
        archive.add(Dossiers.HEADS, Sections.bytes(heads(caseNumber)));
        archive.add(Dossiers.FORMS, Sections.bytes(Map.of("forms", content.forms())));
        archive.add(Dossiers.FILES, Sections.bytes(Map.of("files", content.files())));
        for (var table : content.tables().entrySet()) {
            archive.add(table.getKey().path(), Sections.bytes(asJson(table.getKey(), table.getValue())));
        }
        archive.add(Dossiers.DOSSIER, Sections.bytes(summary(content)));
        archive.add(Dossiers.INDEX, IndexPage.of(content));
    }

    private Map<Sheet, Table> tables(String caseNumber, Disclosure disclosure) {
        var shown = new LinkedHashMap<Sheet, Table>();
        for (var sheet : Sheet.all()) {
            shown.put(sheet, disclosure.shown(sheet, tables.of(sheet, caseNumber)));
        }
        shown.put(WalkedPath.SHEET, disclosure.shown(WalkedPath.SHEET, path.activities(caseNumber)));
        shown.values().removeIf(Table::isEmpty);
        return shown;
    }

    private List<String> findings(String caseNumber, List<KeptFile> keptFiles) {
        var findings = new ArrayList<String>();
        if (record.verify(caseNumber) instanceof Verification.Broken broken) {
            findings.add("The chain of decision records is broken. " + broken.finding());
        }
        heads.findings().stream()
                .filter(finding -> finding.contains(" of " + caseNumber + " "))
                .forEach(findings::add);
        for (var file : keptFiles) {
            if (file.status().equals("altered") || file.status().equals("missing")) {
                findings.add("The file \"" + file.title() + "\", version " + file.version() + ", is " + file.status()
                        + ": what is kept is not what was filed.");
            }
        }
        return findings;
    }

    private Map<String, Object> heads(String caseNumber) {
        var proofs =
                heads.proofsOf(caseNumber).stream().map(DossierContents::asJson).toList();
        return Map.of("published", proofs);
    }

    static Map<String, Object> asJson(HeadProof proof) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", proof.published().number());
        json.put("day", proof.published().day().toString());
        json.put("root", proof.published().root());
        json.put("previousHead", proof.published().previousHead());
        json.put("head", proof.published().head());
        json.put("record", proof.entryNumber());
        json.put("hash", proof.hash());
        json.put("path", proof.path());
        return json;
    }

    private static Map<String, Object> asJson(RetentionDate date) {
        var json = new LinkedHashMap<String, Object>();
        json.put("class", date.recordClass().code());
        json.put("years", date.years());
        json.put("from", date.from());
        json.put("since", date.since().toString());
        json.put("dueOn", date.due().toString());
        json.put("source", date.source());
        json.put("status", date.status());
        return json;
    }

    private static Map<String, @Nullable Object> asJson(Sheet sheet, Table table) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("title", sheet.title());
        json.put("section", sheet.section());
        json.put("columns", table.columns());
        json.put("rows", table.rows());
        return json;
    }

    private static Map<String, Object> summary(Content content) {
        var proposal = content.proposal();
        var json = new LinkedHashMap<String, Object>();
        json.put("format", "spinout-dossier-1");
        json.put("case", proposal.number());
        json.put("edition", content.edition().code());
        json.put("service", proposal.serviceName());
        json.put("host", content.host());
        json.put("scheme", proposal.scheme());
        json.put("state", proposal.state().name());
        json.put("openedAt", proposal.openedAt().toString());
        json.put("people", content.names());
        json.put("bodies", content.bodies());
        json.put("leftOut", content.leftOut());
        json.put(
                "retention",
                content.retention().stream().map(DossierContents::asJson).toList());
        json.put("findings", content.findings());
        return json;
    }

    private Map<String, String> names(
            List<KeptRecord> keptRecords, List<SentForm> sentForms, List<KeptFile> files, Map<Sheet, Table> shown) {
        var users = new TreeSet<String>();
        for (var kept : keptRecords) {
            if (kept.person() != null) {
                users.add(kept.person());
            }
            users.addAll(kept.recused());
        }
        sentForms.forEach(form -> users.add(form.person()));
        files.forEach(file -> users.add(file.addedBy()));
        users.addAll(values(shown, ColumnKind.PERSON));
        var names = new TreeMap<String, String>();
        users.forEach(user -> names.put(user, directory.nameOf(user)));
        return names;
    }

    private Map<String, String> bodyNames(List<KeptRecord> keptRecords, Map<Sheet, Table> shown) {
        var ids = new TreeSet<>(values(shown, ColumnKind.BODY));
        for (var kept : keptRecords) {
            if (kept.bodyId() != null) {
                ids.add(kept.bodyId());
            }
        }
        var names = new TreeMap<String, String>();
        ids.forEach(id -> names.put(id, bodies.find(id).map(Body::name).orElse(id)));
        return names;
    }

    private static List<String> values(Map<Sheet, Table> shown, ColumnKind kind) {
        var values = new ArrayList<String>();
        for (var table : shown.values()) {
            for (var row : table.rows()) {
                row.forEach((column, value) -> {
                    if (value != null && ColumnKind.of(column) == kind) {
                        values.add(value.toString());
                    }
                });
            }
        }
        return values;
    }
}
