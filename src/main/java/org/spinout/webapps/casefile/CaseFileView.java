package org.spinout.webapps.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case file as one person may see it, in words.
 *
 * @param key the number of the case or meeting
 * @param heading what it is called
 * @param mayAdd whether this person may add a document now
 * @param maxMegabytes how large a document may be
 * @param holds what stops the clocks of the case, and what once did; first what stands
 * @param withheld how many documents are kept from this person, for the line that says so
 * @param packs papers made on demand
 * @param seesMoney whether the money is shown to this person at all
 */
public record CaseFileView(
        String key,
        String heading,
        boolean mayAdd,
        int maxMegabytes,
        List<Choice> kinds,
        List<Choice> confidentialities,
        List<Hold> holds,
        List<Titled> documents,
        int withheld,
        List<Pack> packs,
        List<Decision> decisions,
        boolean seesMoney,
        List<Money> money,
        List<Step> steps) {

    /** Something to choose from. */
    public record Choice(String code, String words) {}

    /** @param until when it was lifted, or null while it stands; {@code lifted} says why, or is null as well */
    public record Hold(
            String since,
            @Nullable String until,
            String because,
            String challenge,
            @Nullable String lifted,
            @JsonIgnore Instant moment,
            @JsonIgnore @Nullable Instant untilMoment) {}

    /** A document in all its versions, the newest first. */
    public record Titled(String title, String kind, List<Version> versions) {}

    public record Version(
            long id,
            int version,
            String fileName,
            String size,
            String confidentiality,
            String addedBy,
            String addedAt,
            String sha256,
            @JsonIgnore Instant moment) {}

    /** A paper that is made when it is opened, and where. */
    public record Pack(String title, String path) {}

    public record Decision(
            String gate,
            String outcome,
            String reasons,
            String decidedBy,
            String decidedAt,
            @JsonIgnore Instant moment) {}

    public record Money(
            String award, String product, String state, String requested, String offered, String accepted) {}

    /** A task that waits, who holds it and until when. */
    public record Step(String name, String holder, String due) {}
}
