package org.spinout.process.papers;

/** One line of a table of facts: what, and how much or which. Public for the templates. */
public record Fact(String name, String value) {}
