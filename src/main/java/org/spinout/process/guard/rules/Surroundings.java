package org.spinout.process.guard.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a deployment meets: what is deployed already, what runs, what the code knows. */
public interface Surroundings {

    /** The kinds of files that refer to one another. */
    enum Kind {
        PROCESS,
        DECISION,
        FORM
    }

    /**
     * A file that is deployed.
     *
     * @param key the id of the process, decision or form it defines
     * @param file the name it was deployed under
     * @param place the deployment it came with; with the file's name it tells this version from every other, and what was
     *     deployed never changes
     */
    record Deployed(Kind kind, String key, String file, String place) {}

    /**
     * A version of a process that cases run on.
     *
     * @param words how people call it, such as {@code version 3 of "Decide at the board" (decide-at-board)}
     * @param isReplaced whether it is the newest and no case runs on it, so that a new version takes its place altogether
     */
    record Running(Deployed model, String words, boolean isReplaced) {}

    /** So many cases stand in this step. */
    record Standing(String step, String name, long cases) {}

    /** The newest version of this id; empty where none is deployed. */
    Optional<Deployed> latest(Kind kind, String key);

    /** The newest versions of everything of this kind. */
    Collection<Deployed> latest(Kind kind);

    /** The bytes of a deployed file. */
    byte[] content(Deployed deployed);

    /** The older versions that cases still run on, and the newest ones. */
    List<Running> inUse();

    /** Where the cases of a process stand. */
    List<Standing> standing(String process);

    /** The groups of the roles. */
    Set<String> groups();

    /** What expressions may call. */
    Beans beans();

    /** Whether Spinout's code names it: the variables that delegates write and read are among these names. */
    boolean isNamedInCode(String name);

    /** The tables of this release, by decision id: what law fixes in them stays even where an owner's table is newer. */
    Optional<byte[]> packagedTable(String decision);
}
