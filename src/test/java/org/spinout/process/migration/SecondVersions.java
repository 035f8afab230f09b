package org.spinout.process.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A second version of models of the house, each under its own name, which differs in a remark only. Cases go to and fro
 * between it and the first one; {@link #close} takes them all back and removes it.
 */
final class SecondVersions implements AutoCloseable {

    /** A moment only: the engine moves nothing between the end of a step and the job that goes on from there. */
    private static final String ON_ITS_WAY = "It is just on its way";

    private final RepositoryService repository;
    private final Mappings mappings;
    private final Migrations migrations;
    private final JdbcClient jdbc;
    private final Map<String, String> others = new HashMap<>();
    private final Map<String, Mapping> known = new HashMap<>();
    private Map<String, Long> left = Map.of();
    private final Set<String> second = new HashSet<>();
    private final String deployment;
    private int moves;

    /** @param models their ids */
    SecondVersions(ApplicationContext application, Collection<String> models) {
        this.repository = application.getBean(RepositoryService.class);
        this.mappings = application.getBean(Mappings.class);
        this.migrations = application.getBean(Migrations.class);
        this.jdbc = application.getBean(JdbcClient.class);
        var first = repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getId));
        var again = repository.createDeployment().name("second versions");
        models.forEach(model -> again.addString(model + ".bpmn", remarked(OwnersModel.read(model))));
        var deployed = again.deployWithResult();
        this.deployment = deployed.getId();
        deployed.getDeployedProcessDefinitions().forEach(one -> {
            var before = Objects.requireNonNull(first.get(one.getKey()));
            others.put(one.getId(), before);
            others.put(before, one.getId());
            second.add(one.getId());
        });
    }

    private static String remarked(String xml) {
        return xml.replaceFirst(
                "(<bpmn:process [^>]*>)", "$1<bpmn:documentation>The second version.</bpmn:documentation>");
    }

    /** Moves each of these to the version by which it does not run, if one of them has gone on since they were last moved. */
    void move(Collection<String> instances) {
        var running = running();
        running.keySet().retainAll(Set.copyOf(instances));
        if (!revisions(running.keySet()).equals(left)) {
            move(running);
            left = revisions(running.keySet());
        }
    }

    /** How many moves there have been. */
    int moves() {
        return moves;
    }

    private void move(Map<String, String> running) {
        running.entrySet().stream()
                .filter(one -> others.containsKey(one.getValue()))
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach(this::move);
    }

    private void move(String definition, Collection<String> instances) {
        var mapping = known.computeIfAbsent(
                definition, one -> mappings.suggested(one, Objects.requireNonNull(others.get(one))));
        var run = migrations.begin(mapping, instances, OwnersModel.OWNER, "To and fro.");
        migrations.goOn(run, Integer.MAX_VALUE);
        var stay = jdbc.sql("SELECT explanation FROM migration_case WHERE run_id = :run AND state <> 'MOVED'")
                .param("run", run)
                .query(String.class)
                .list();
        assertThat(stay).as(definition).allMatch(why -> why.startsWith(ON_ITS_WAY));
        moves += instances.size() - stay.size();
    }

    /** The versions by which everything runs, by the engine's ids. */
    private Map<String, String> running() {
        var running = new HashMap<String, String>();
        jdbc.sql("SELECT PROC_INST_ID_, PROC_DEF_ID_ FROM ACT_RU_EXECUTION WHERE PARENT_ID_ IS NULL")
                .query(row -> {
                    running.put(row.getString(1), row.getString(2));
                });
        return running;
    }

    /** How often the engine has written each of them. */
    private Map<String, Long> revisions(Collection<String> instances) {
        var revisions = new HashMap<String, Long>();
        jdbc.sql("SELECT PROC_INST_ID_, SUM(REV_) FROM ACT_RU_EXECUTION GROUP BY PROC_INST_ID_")
                .query(row -> {
                    revisions.put(row.getString(1), row.getLong(2));
                });
        revisions.keySet().retainAll(instances);
        return revisions;
    }

    @Override
    public void close() {
        var remaining = running();
        remaining.values().retainAll(second);
        move(remaining);
        repository.deleteDeployment(deployment, true, true, true);
    }
}
