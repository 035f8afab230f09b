package org.spinout.proposal;

import java.time.Instant;

/**
 * One version of a document in a case file. Its content is fetched apart, by {@link CaseFile#open}.
 *
 * @param id of this version
 * @param key the number of the case or meeting
 * @param version counted from 1 for each kind and title
 * @param mediaType as its content says, never as the browser did
 * @param size in bytes
 * @param sha256 of its content, in lower-case hexadecimal digits
 */
public record Document(
        long id,
        String key,
        DocumentKind kind,
        String title,
        int version,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Confidentiality confidentiality,
        String addedBy,
        Instant addedAt) {

    public boolean isConfidential() {
        return confidentiality == Confidentiality.CONFIDENTIAL;
    }
}
