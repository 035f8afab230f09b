package org.spinout.oversight.dossier;

import java.util.List;
import java.util.Map;
import org.spinout.proposal.Proposal;
import org.spinout.record.RetentionDate;

/**
 * All that one dossier tells, as it is known once its files are written.
 *
 * @param host what people call the body that has the case
 * @param names of every person the dossier names, by user name; empty in the public edition
 * @param bodies what people call the bodies, by id
 * @param tables those with rows, each under its sheet
 * @param models the entries of the models
 * @param leftOut what is not in the dossier, and why
 * @param retention until when each class of records is kept; empty while the case runs
 * @param findings what is wrong with what Spinout keeps of the case, each as a sentence; empty when all is as it was made
 */
record Content(
        Proposal proposal,
        Edition edition,
        String host,
        Map<String, String> names,
        Map<String, String> bodies,
        List<KeptRecord> records,
        List<SentForm> forms,
        List<KeptFile> files,
        Map<Sheet, Table> tables,
        List<String> models,
        List<LeftOut> leftOut,
        List<RetentionDate> retention,
        List<String> findings) {

    String nameOf(String user) {
        return names.getOrDefault(user, user);
    }
}
