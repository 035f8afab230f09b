package org.spinout.process.migration;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spinout.process.LostRace;
import org.spinout.process.migration.MigrationBook.Asked;
import org.spinout.process.migration.MigrationCase.State;
import org.spinout.process.people.ProcessOwner;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moves chosen cases to another version of their model, and takes that back where nothing has moved on since.
 *
 * <p>To ask for it only writes the cases down; they are moved in batches, each in a transaction of its own together with its
 * dates, its entry in the record and its row. A machine that stops in the middle leaves each case moved or waiting.
 */
@Component
public class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);

    /** How many cases are looked up at a time. */
    private static final int BATCH = 50;

    /** How often a case is tried that somebody is just working on. */
    private static final int TRIES = 3;

    private static final int LONGEST_REASON = 1000;
    private static final String TAKEN_BACK = "Taken back.";

    private final MigrationBook book;
    private final Situations situations;
    private final CaseMigration migration;
    private final Mappings mappings;
    private final EngineRoom engine;
    private final TransactionTemplate transaction;

    Migrations(
            MigrationBook book,
            Situations situations,
            CaseMigration migration,
            Mappings mappings,
            EngineRoom engine,
            PlatformTransactionManager transactions) {
        this.book = book;
        this.situations = situations;
        this.migration = migration;
        this.mappings = mappings;
        this.engine = engine;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Writes down which cases are to be moved; they are moved a moment later.
     *
     * @param instances the engine's ids of the chosen cases; all that the owner reaches of the version the mapping leaves
     *     when empty
     * @param owner who asks; what they do not reach is left where it is
     * @return the number of the run
     * @throws Refusal when there is no reason, no such case, or the mapping has faults
     */
    @Transactional
    public long begin(Mapping mapping, Collection<String> instances, ProcessOwner owner, String reason) {
        requireReason(reason, "Say why these cases are moved; it is entered in their records.");
        var faults = mappings.faults(mapping);
        if (!faults.isEmpty()) {
            throw new Refusal(
                    "mapping",
                    "sound",
                    faults.stream().map(MappingFault::sentence).collect(Collectors.joining(" ")));
        }
        var chosen = Set.copyOf(instances);
        var cases = situations.runningBy(mapping.sourceDefinitionId()).stream()
                .filter(one -> chosen.isEmpty() || chosen.contains(one.instanceId()))
                .filter(one -> owner.reaches(one.bodyId()))
                .toList();
        if (cases.isEmpty()) {
            throw new Refusal("cases", "required", "None of these cases runs by that version any more.");
        }
        return begin(mapping, new Asked(owner, reason.strip(), null), cases);
    }

    /**
     * Asks for the moved cases of a run that the owner reaches to be moved back, with the dates they had; those that have
     * moved on since stay.
     *
     * @param reason may be blank
     * @return the number of the run that takes them back
     * @throws Refusal when there is no such run, it is one that takes back, or nothing of it is left to take back
     */
    @Transactional
    public long undo(long run, ProcessOwner owner, String reason) {
        var undone = book.lock(run, owner).orElseThrow(() -> new Refusal("There is no such migration."));
        if (undone.undoes() != null) {
            throw new Refusal("What was taken back cannot be taken back again. Move the cases anew instead.");
        }
        if (!book.counts(run, owner).containsKey(State.MOVED)) {
            throw new Refusal("This migration has moved no case yet.");
        }
        var moved = book.notTakenBack(run, owner);
        if (moved.isEmpty()) {
            throw new Refusal.Conflict("This migration has been taken back already.");
        }
        var why = reason.isBlank() ? TAKEN_BACK : reason.strip();
        requireShort(why);
        return begin(undone.pairs().back(), new Asked(owner, why, run), moved);
    }

    private long begin(Mapping mapping, Asked asked, List<RunningCase> cases) {
        return book.begin(
                mapping,
                engine.elements(mapping.sourceDefinitionId()),
                engine.elements(mapping.targetDefinitionId()),
                asked,
                cases);
    }

    private static void requireReason(String reason, String otherwise) {
        if (reason.isBlank()) {
            throw new Refusal("reason", "required", otherwise);
        }
        requireShort(reason);
    }

    private static void requireShort(String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("reason", "maxLength", "Say why in 1,000 characters at most.");
        }
    }

    /** Puts the cases of a run that failed or had to stay, and that the owner reaches, in line again. */
    @Transactional
    public void again(long run, ProcessOwner owner) {
        book.again(run, owner);
    }

    /**
     * Lets the cases of a run that wait, and that the owner reaches, stay where they are. They can be put in line again.
     *
     * @param name of the owner, as people call them
     * @throws Refusal when there is no reason
     */
    @Transactional
    public void callOff(long run, ProcessOwner owner, String name, String reason) {
        requireReason(reason, "Say why the cases that wait are not to be moved.");
        book.callOff(run, owner, name + " called it off: " + reason.strip());
    }

    /** Moves whatever waits, of every run; what breaks one does not stop the others. */
    public void goOn() {
        goOn(() -> true);
    }

    /** The same, as long as there is leave to; what is being moved when leave is taken is moved to the end. */
    void goOn(BooleanSupplier leave) {
        for (var run : book.unfinished()) {
            try {
                goOn(run, Integer.MAX_VALUE, leave);
            } catch (RuntimeException broken) {
                LOG.warn("Migration {} could not go on", run, broken);
            }
        }
    }

    /** Moves the cases of one run that wait, at most so many; each is safe as soon as it has been moved. */
    public void goOn(long id, int atMost) {
        goOn(id, atMost, () -> true);
    }

    private void goOn(long id, int atMost, BooleanSupplier leave) {
        var run = book.find(id).orElseThrow();
        Elements source;
        Elements target;
        try {
            source = engine.elements(run.fromDefinition());
            target = engine.elements(run.toDefinition());
        } catch (ProcessEngineException gone) {
            settleAll(run, "One of the two versions has been taken away meanwhile.");
            return;
        }
        MigrationPlan plan;
        try {
            plan = mappings.plan(run.pairs());
        } catch (ProcessEngineException refused) {
            settleAll(run, Obstacle.of(refused, source, target).sentence());
            return;
        }
        var left = atMost;
        var batch = book.waiting(id, Math.min(BATCH, left));
        while (!batch.isEmpty()) {
            for (var instance : batch) {
                if (!leave.getAsBoolean()) {
                    return;
                }
                one(run, instance, plan, source, target);
            }
            left -= batch.size();
            batch = left <= 0 ? List.of() : book.waiting(id, Math.min(BATCH, left));
        }
    }

    private void settleAll(MigrationRun run, String why) {
        var batch = book.waiting(run.id(), BATCH);
        while (!batch.isEmpty()) {
            batch.forEach(instance -> settle(run, instance, State.STAYS, why));
            batch = book.waiting(run.id(), BATCH);
        }
    }

    private void one(MigrationRun run, String instance, MigrationPlan plan, Elements source, Elements target) {
        try {
            transaction.executeWithoutResult(begun -> migration.move(run, instance, plan, source, target));
        } catch (RuntimeException failure) {
            if (LostRace.isBehind(failure)) {
                busy(run, instance);
            } else if (failure instanceof ProcessEngineException refused) {
                var obstacle = Obstacle.of(refused, source, target);
                settle(run, instance, obstacle.isExpected() ? State.STAYS : State.FAILED, obstacle.sentence());
            } else {
                LOG.warn("Migration {} could not move {}", run.id(), instance, failure);
                settle(run, instance, State.FAILED, "Something broke: " + failure.getMessage());
            }
        }
    }

    private void busy(MigrationRun run, String instance) {
        var tries = transaction.execute(begun -> {
            var trying = book.lock(run.id(), instance).orElseThrow();
            book.triedInVain(trying);
            return trying.tries() + 1;
        });
        if (tries != null && tries >= TRIES) {
            settle(run, instance, State.FAILED, "Somebody was working on it each time it was to be moved.");
        }
    }

    private void settle(MigrationRun run, String instance, State state, String why) {
        transaction.executeWithoutResult(begun -> migration.stays(run, instance, state, why));
    }
}
