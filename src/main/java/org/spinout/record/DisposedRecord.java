package org.spinout.record;

/**
 * What is left of a record that was disposed of.
 *
 * @param table where its content was
 * @param reference which of that table, without naming anybody
 * @param hash SHA-256 of the record as it was
 */
public record DisposedRecord(
        String disposalNumber, int place, RecordClass recordClass, String table, String reference, String hash) {}
