package org.spinout.process.release;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spinout.process.WithoutRights;
import org.spinout.process.change.OwnersDeployment;
import org.spinout.process.engine.OneNodeAtATime;
import org.spinout.process.engine.PackagedModels;
import org.spinout.process.engine.PackagedModels.Packaged;
import org.spinout.process.release.ReleaseBook.Answer;
import org.spinout.process.release.ReleaseBook.Unanswered;
import org.spinout.shared.ModelQuestions;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/**
 * Where this release met an owner's version of a file, and what comes of the answer. Somebody answers about the versions
 * they were shown, once; whatever was deployed or answered meanwhile is never overwritten.
 */
@Component
class ReleaseQuestions implements ModelQuestions {

    /**
     * Which of two versions of a file is to be used.
     *
     * @param release what the release brings
     * @param inUse the newest version of all that the file defines
     * @param owners the one in use that is not the release's
     */
    record Question(
            long id, OffsetDateTime noticedAt, Packaged release, List<DeployedFile> inUse, DeployedFile owners) {

        /** The file's name without folder. */
        String fileName() {
            return release.name().substring(release.name().lastIndexOf('/') + 1);
        }

        /** Stands for what is in use of the file: with another version it is another. */
        String seen() {
            return versions(inUse, 0);
        }
    }

    static final int LONGEST_WHY = 1000;

    private final ReleaseBook book;
    private final DeployedFiles deployed;
    private final OwnersDeployment deployment;
    private final OneNodeAtATime oneNode;
    private final WithoutRights unguarded;

    ReleaseQuestions(
            ReleaseBook book,
            DeployedFiles deployed,
            OwnersDeployment deployment,
            OneNodeAtATime oneNode,
            WithoutRights unguarded) {
        this.book = book;
        this.deployed = deployed;
        this.deployment = deployment;
        this.oneNode = oneNode;
        this.unguarded = unguarded;
    }

    /** The oldest first. Without what a node of another release asks, and what somebody has deployed by hand since. */
    List<Question> open() {
        return book.unanswered().stream().flatMap(this::question).toList();
    }

    Optional<Question> find(long id) {
        return open().stream().filter(question -> question.id() == id).findFirst();
    }

    @Override
    public int waiting() {
        return open().size();
    }

    private Stream<Question> question(Unanswered open) {
        return PackagedModels.find(open.name())
                .filter(file -> Hash.of(file.content()).equals(open.hash()))
                .flatMap(file -> {
                    var inUse = unguarded.ask(() -> deployed.newestOf(file));
                    return inUse.stream()
                            .filter(one -> !one.hash().equals(open.hash()))
                            .findFirst()
                            .map(owners -> new Question(open.id(), open.noticedAt(), file, inUse, owners));
                })
                .stream();
    }

    private static String versions(List<DeployedFile> files, int more) {
        return files.stream()
                .map(one -> one.key() + " " + (one.version() + more))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /**
     * The owner's version stays in use, and nobody is asked again before a release brings yet another.
     *
     * @param seen of the question as it was shown
     * @throws Refusal if no reason is given, somebody answered already, or what is in use has changed since
     */
    void keep(long id, String seen, String why, String user) {
        oneNode.run(() -> {
            stillOpen(id, seen, why);
            record(id, Answer.KEPT, user, why, null);
        });
    }

    /**
     * The release's version is deployed in the name of whoever is signed on; cases that run stay on theirs.
     *
     * @param seen of the question as it was shown
     * @throws Refusal if no reason is given, somebody answered already, what is in use has changed since, or a check of
     *     deployments refuses the file; nothing is changed then
     */
    void take(long id, String seen, String why, String user) {
        oneNode.run(() -> {
            var question = stillOpen(id, seen, why);
            var file = question.release();
            var taken = deployment.deploy(
                    ReleaseDeployment.NAME, ReleaseDeployment.SOURCE, Map.of(file.name(), file.content()));
            requireSeen(versions(known(question), 0).equals(versions(question.inUse(), 1)));
            record(id, Answer.TAKEN, user, why, taken.getId());
            book.released(file.name(), Hash.of(file.content()));
        });
    }

    private Question stillOpen(long id, String seen, String why) {
        if (why.isBlank()) {
            throw new Refusal("why", "required", "Say why this version is to be used.");
        }
        if (why.length() > LONGEST_WHY) {
            throw new Refusal("why", "maxLength", "Say it in " + LONGEST_WHY + " characters at most.");
        }
        var question = find(id).orElseThrow(ReleaseQuestions::answered);
        requireSeen(question.seen().equals(seen));
        return question;
    }

    /** What is in use now of what was in use when it was asked; the engine deploys one change at a time. */
    private List<DeployedFile> known(Question question) {
        var keys = question.inUse().stream().map(DeployedFile::key).toList();
        return deployed.newestOf(question.release()).stream()
                .filter(one -> keys.contains(one.key()))
                .toList();
    }

    private void record(long id, Answer answer, String user, String why, @Nullable String deploymentId) {
        if (!book.answer(id, answer, user, why.strip(), deploymentId)) {
            throw answered();
        }
    }

    private static void requireSeen(boolean isSeen) {
        if (!isSeen) {
            throw new Refusal.Conflict("Another version was deployed since you saw this page, so nothing was done."
                    + " Here are both versions as they are now.");
        }
    }

    private static Refusal answered() {
        return new Refusal.Conflict("This was answered already, or the release's version is in use by now, so nothing"
                + " was done. The answers so far are below.");
    }
}
