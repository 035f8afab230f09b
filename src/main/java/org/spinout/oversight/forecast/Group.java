package org.spinout.oversight.forecast;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.proposal.Proposal;
import org.spinout.proposal.ProposalSize;

/**
 * Cases that are compared with one another.
 *
 * @param scheme the code of their scheme, or null for all
 * @param size their size, or null for all
 */
record Group(@Nullable String scheme, @Nullable ProposalSize size) {

    /** The group a case is compared with; nothing while its size is not known and matters. */
    static Optional<Group> of(Proposal proposal, Comparison comparison) {
        return switch (comparison) {
            case SAME_SCHEME_AND_SIZE ->
                Optional.ofNullable(proposal.size()).map(size -> new Group(proposal.scheme(), size));
            case SAME_SCHEME -> Optional.of(new Group(proposal.scheme(), null));
            case ALL -> Optional.of(new Group(null, null));
        };
    }

    /** Every group that a case of this scheme and size belongs to. */
    static Stream<Group> allOf(String scheme, @Nullable ProposalSize size) {
        var wider = Stream.of(new Group(null, null), new Group(scheme, null));
        return size == null ? wider : Stream.concat(wider, Stream.of(new Group(scheme, size)));
    }
}
