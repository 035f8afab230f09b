/**
 * The sealed dossier: all there is of one case in one archive that vouches for itself, long after Spinout is gone.
 *
 * <p>{@link org.spinout.oversight.dossier.Dossiers} puts it together from the tables, for one reader and in one edition.
 * The archive is a ZIP file of the plainest kind: nothing compressed, no dates, every entry listed with its SHA-256 in a
 * manifest, the manifest under a seal, the seal signed (Ed25519). The same state of a case gives the same bytes but for
 * the seal. {@link org.spinout.oversight.dossier.VerifyDossier} reads it back without Spring, engine or network: it
 * holds every byte to what Spinout would have written and says in words which entry or record was altered, left out or
 * added.
 */
@NamedInterface("dossier")
@NullMarked
package org.spinout.oversight.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
