/**
 * The form is the contract. Camunda shows a form's rules in the browser and forgets them on the server; this package
 * reads the same form there and holds every submission to it, by whichever endpoint or engine service it comes.
 *
 * <p>{@link org.spinout.process.formcontract.FormSchema} is a form as it was deployed,
 * {@link org.spinout.process.formcontract.FormContract} checks a set of answers against it, and
 * {@link org.spinout.process.formcontract.FormContractInterceptor} stands in the engine's command chain so that nobody
 * walks around either. Values a person may send arrive through a form or not at all.
 */
@NullMarked
package org.spinout.process.formcontract;

import org.jspecify.annotations.NullMarked;
