package org.spinout.process.guard;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.spinout.process.guard.rules.Fault;
import org.spinout.process.guard.rules.HouseRules;
import org.spinout.process.guard.rules.ModelChecks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds what is wrong with models, tables and forms before they are deployed. The door asks it at every new deployment and
 * refuses with all that {@link Fault#refuses()}; whoever only wants to know, warnings included, asks {@link #of}.
 */
@Component
public class ModelFaults {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ModelBeans beans;
    private final ObjectProvider<ProcessEngine> engine;
    private final HouseRules rules = HouseRules.shipped();
    private final ModelChecks checks = new ModelChecks(rules);
    private volatile @Nullable CodeNames code;

    ModelFaults(ModelBeans beans, ObjectProvider<ProcessEngine> engine) {
        this.beans = beans;
        this.engine = engine;
    }

    /**
     * Checks these files as one deployment of a process owner, without deploying them.
     *
     * @param files their contents by name, such as {@code decide-at-board.bpmn}
     * @return every fault, what refuses and what only warns, by file and line; empty when all is well
     */
    public List<Fault> of(Map<String, byte[]> files) {
        return ((ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration())
                .getCommandExecutorTxRequired()
                .execute(new Checking(files));
    }

    /** The catalogue that is applied. */
    HouseRules rules() {
        return rules;
    }

    /** A command of our own, which the guard of commands lets pass. */
    private final class Checking implements Command<List<Fault>> {

        private final Map<String, byte[]> files;

        Checking(Map<String, byte[]> files) {
            this.files = files;
        }

        @Override
        public List<Fault> execute(CommandContext context) {
            return context.runWithoutAuthorization(() -> inEngine(context, files, false));
        }
    }

    /** @param onlyAlways passes over the rules that hold only for what people deploy */
    List<Fault> inEngine(CommandContext context, Map<String, byte[]> files, boolean onlyAlways) {
        var configuration = context.getProcessEngineConfiguration();
        var identity = configuration.getIdentityService();
        var caller = identity.getCurrentAuthentication();
        // Whoever deploys, the cases of every body count.
        identity.clearAuthentication();
        try {
            var around = new EngineSurroundings(context, beans, name -> code().has(name));
            var report = checks.of(files, around, today(), onlyAlways);
            var faults = new ArrayList<>(report.faults());
            if (!onlyAlways || !faults.isEmpty()) {
                report.readable().forEach(file -> faults.addAll(readByEngine(configuration, file, files, faults)));
            }
            faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
            return List.copyOf(faults);
        } finally {
            if (caller != null) {
                identity.setAuthentication(caller);
            }
        }
    }

    private List<Fault> readByEngine(
            ProcessEngineConfigurationImpl configuration, String file, Map<String, byte[]> files, List<Fault> known) {
        // The engine would lose itself in an expression that is too long to be one.
        if (has(known, "readable-expressions", file)) {
            return List.of();
        }
        var reading = new EngineReading(configuration, rules.of("engine-reads-it"));
        var content = files.getOrDefault(file, new byte[0]);
        var isTable = file.endsWith(".dmn") || file.endsWith(".dmn11.xml");
        var complaints = isTable ? reading.ofTable(file, content) : reading.ofModel(file, content);
        var hasOddIds = has(known, "unique-ids", file) || has(known, "plain-ids", file);
        return complaints.stream()
                .filter(complaint -> !(hasOddIds && EngineReading.isOfTheSchema(complaint)))
                .filter(complaint -> known.stream().noneMatch(fault -> isToldBy(fault, complaint)))
                .toList();
    }

    /** Whether the house has found fault with an element already that the engine stumbles over, or gives up at. */
    private static boolean isToldBy(Fault fault, Fault complaint) {
        var element = fault.element();
        return fault.refuses()
                && fault.file().equals(complaint.file())
                && (EngineReading.isGivenUp(complaint)
                        || (element != null
                                && (element.equals(complaint.element()) || isAbout(complaint.message(), element))));
    }

    /** The engine writes an id in quotation marks, and one that it does not find without any. */
    private static boolean isAbout(String complaint, String element) {
        return Stream.of("'" + element + "'", "\"" + element + "\"", " " + element + "not found")
                .anyMatch(complaint::contains);
    }

    private static boolean has(List<Fault> faults, String rule, String file) {
        return faults.stream()
                .anyMatch(fault -> fault.rule().equals(rule) && fault.file().equals(file));
    }

    private CodeNames code() {
        var known = code;
        if (known == null) {
            known = CodeNames.read();
            code = known;
        }
        return known;
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), LONDON);
    }
}
