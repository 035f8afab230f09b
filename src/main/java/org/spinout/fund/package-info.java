/**
 * Public money for new enterprises: the funds, the pots each is divided into, the ledger of every pot, and the awards
 * made from them. Rounds, in which many bid for the same money, are in the room behind this one.
 *
 * <p>An award grows from an application to money in the enterprise's bank: it is appraised, offered until a date,
 * accepted in whole or in part, agreed, and paid in tranches. Each step that binds or frees money is one entry in the
 * ledger of one pot. The ledger is append-only and counts whole pence; an entry says from which balance to which an
 * amount moved, and what every balance is afterwards, so that a pot can be shown at any time never to have been
 * overdrawn. A writer first locks the award, then the pot; whoever must lock several takes them in the order of their
 * numbers.
 *
 * <p>An entry counts for a day, from which statements and reconciliations of any past day follow; books once closed stay as
 * they were. At the end of a year free money lapses, or is carried forward by decision.
 *
 * <p>The database repeats the rules that matter most as constraints: no balance below zero, no second entry for one
 * cause, no entry number used twice.
 */
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
@NullMarked
package org.spinout.fund;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
