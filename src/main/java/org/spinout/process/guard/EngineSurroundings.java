package org.spinout.process.guard;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.db.sql.DbSqlSession;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.spinout.process.engine.PackagedModels;
import org.spinout.process.guard.rules.Beans;
import org.spinout.process.guard.rules.Surroundings;
import org.spinout.process.people.Role;

/** What a deployment meets in the engine, as it stands during one command. */
final class EngineSurroundings implements Surroundings {

    private static final String NEWEST_FORMS = """
            SELECT F.KEY_, F.RESOURCE_NAME_, F.DEPLOYMENT_ID_ FROM ACT_RE_CAMFORMDEF F
            WHERE F.VERSION_ = (SELECT MAX(V.VERSION_) FROM ACT_RE_CAMFORMDEF V WHERE V.KEY_ = F.KEY_)""";

    private final CommandContext context;
    private final Beans beans;
    private final Predicate<String> isNamedInCode;
    private final Map<Kind, Map<String, Deployed>> newest = new EnumMap<>(Kind.class);

    EngineSurroundings(CommandContext context, Beans beans, Predicate<String> isNamedInCode) {
        this.context = context;
        this.beans = beans;
        this.isNamedInCode = isNamedInCode;
    }

    @Override
    public Optional<Deployed> latest(Kind kind, String key) {
        return Optional.ofNullable(newest(kind).get(key));
    }

    @Override
    public Collection<Deployed> latest(Kind kind) {
        return newest(kind).values();
    }

    private Map<String, Deployed> newest(Kind kind) {
        return newest.computeIfAbsent(kind, first -> {
            var all = new TreeMap<String, Deployed>();
            find(first).forEach(found -> all.put(found.key(), found));
            return all;
        });
    }

    private List<Deployed> find(Kind kind) {
        return switch (kind) {
            case PROCESS ->
                repository().createProcessDefinitionQuery().latestVersion().list().stream()
                        .map(one -> deployed(kind, one))
                        .toList();
            case DECISION ->
                repository().createDecisionDefinitionQuery().latestVersion().list().stream()
                        .map(one -> deployed(kind, one))
                        .toList();
            case FORM -> forms();
        };
    }

    private static Deployed deployed(Kind kind, ResourceDefinition one) {
        return new Deployed(kind, one.getKey(), one.getResourceName(), one.getDeploymentId());
    }

    /** The engine has no query for forms. */
    private List<Deployed> forms() {
        var connection = context.getSession(DbSqlSession.class).getSqlSession().getConnection();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(NEWEST_FORMS)) {
            var forms = new ArrayList<Deployed>();
            while (rows.next()) {
                forms.add(new Deployed(Kind.FORM, rows.getString(1), rows.getString(2), rows.getString(3)));
            }
            return forms;
        } catch (SQLException broken) {
            throw new IllegalStateException("The deployed forms cannot be listed.", broken);
        }
    }

    @Override
    public byte[] content(Deployed deployed) {
        return context.getResourceManager()
                .findResourceByDeploymentIdAndResourceName(deployed.place(), deployed.file())
                .getBytes();
    }

    @Override
    public List<Running> inUse() {
        var newestVersions = latest(Kind.PROCESS);
        var running = new ArrayList<Running>();
        for (var version : context.getProcessEngineConfiguration()
                .getManagementService()
                .createProcessDefinitionStatisticsQuery()
                .list()) {
            var model =
                    new Deployed(Kind.PROCESS, version.getKey(), version.getResourceName(), version.getDeploymentId());
            var hasCases = version.getInstances() > 0;
            if (hasCases || newestVersions.contains(model)) {
                var words = "version %d of \"%s\" (%s)"
                        .formatted(version.getVersion(), version.getName(), version.getKey());
                running.add(new Running(model, words, !hasCases));
            }
        }
        return running;
    }

    @Override
    public List<Standing> standing(String process) {
        var cases = new TreeMap<String, Standing>();
        for (var version : repository()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .list()) {
            standingIn(version)
                    .forEach(one -> cases.merge(
                            one.step(),
                            one,
                            (first, second) ->
                                    new Standing(first.step(), second.name(), first.cases() + second.cases())));
        }
        return List.copyOf(cases.values());
    }

    private List<Standing> standingIn(ProcessDefinition version) {
        var counts = context.getProcessEngineConfiguration()
                .getManagementService()
                .createActivityStatisticsQuery(version.getId())
                .list();
        if (counts.isEmpty()) {
            return List.of();
        }
        var model = (ProcessDefinitionEntity) context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(version.getId());
        return counts.stream()
                .map(count -> {
                    var step = count.getId().replace("#multiInstanceBody", "");
                    var activity = model.findActivity(step);
                    var name = activity == null ? null : activity.getName();
                    return new Standing(step, name == null ? step : name, count.getInstances());
                })
                .toList();
    }

    @Override
    public Set<String> groups() {
        return Arrays.stream(Role.values()).map(Role::group).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Beans beans() {
        return beans;
    }

    @Override
    public boolean isNamedInCode(String name) {
        return isNamedInCode.test(name);
    }

    @Override
    public Optional<byte[]> packagedTable(String decision) {
        return PackagedModels.all().stream()
                .filter(file -> file.name().equals("processes/" + decision + ".dmn"))
                .map(PackagedModels.Packaged::content)
                .findFirst();
    }

    private RepositoryService repository() {
        return context.getProcessEngineConfiguration().getRepositoryService();
    }
}
