package org.spinout.proposal;

/**
 * A document on its way into a case file.
 *
 * @param key the number of the case or meeting
 * @param title what people call it; the same kind and title again is a new version
 * @param fileName as it came, with its extension and without a path; what the file is, is found by its content
 * @param bytes its content, read once and never changed
 * @param addedBy the user
 */
public record NewDocument(
        String key,
        DocumentKind kind,
        String title,
        String fileName,
        byte[] bytes,
        Confidentiality confidentiality,
        String addedBy) {}
