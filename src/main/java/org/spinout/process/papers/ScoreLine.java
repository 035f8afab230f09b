package org.spinout.process.papers;

/** What one criterion counts, and the points that each scorer gave. Public for the templates. */
public record ScoreLine(String criterion, int weight, String points) {}
