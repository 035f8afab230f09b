/**
 * Who may do what: the groups and their rights, the Tasklist filters, and the people of the evaluation. All of it is put
 * in place at every start and changes nothing that is there already.
 */
@NullMarked
package org.spinout.process.people;

import org.jspecify.annotations.NullMarked;
