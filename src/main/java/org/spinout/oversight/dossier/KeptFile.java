package org.spinout.oversight.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A file of the case as the dossier lists it.
 *
 * @param id of this version
 * @param path its entry, or null where the dossier does not have it
 * @param status {@code complete}, {@code withheld}, {@code disposed}, or {@code altered} where what is kept is not what was
 *     filed
 */
record KeptFile(
        long id,
        @Nullable String path,
        String status,
        String title,
        String kind,
        int version,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        String confidentiality,
        String addedBy,
        String addedAt) {}
