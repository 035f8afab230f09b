package org.spinout.oversight;

import org.jspecify.annotations.Nullable;

/**
 * An organisation in open data; never a person.
 *
 * @param id an organisation identifier (org-id.guide)
 * @param companyNumber at Companies House, or null
 */
record Organisation(String id, String name, @Nullable String companyNumber) {}
