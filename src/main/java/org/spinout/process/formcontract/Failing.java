package org.spinout.process.formcontract;

/**
 * One answer that breaks one rule of its form.
 *
 * @param field the key of the field, or the name under which an unknown value was sent
 * @param rule the rule's short name as in the form: {@code required}, {@code max}, {@code unknownField} …
 * @param text a whole sentence for the person who filled the form in
 */
public record Failing(String field, String rule, String text) {}
