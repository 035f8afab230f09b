package org.spinout.process.release;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What runs now, whoever deployed it, as the files it was deployed from, byte for byte. Models and tables go into the folder
 * {@code processes}, forms into {@code forms}, each under the name of its file: a release may replace it under no other.
 */
@Component
class Export {

    /** The same day for every file, so that the same content is the same archive. */
    private static final long ANY_DAY = 315_532_800_000L;

    private final RepositoryService repository;
    private final DeployedFiles deployed;
    private final JdbcClient jdbc;

    Export(RepositoryService repository, DeployedFiles deployed, JdbcClient jdbc) {
        this.repository = repository;
        this.deployed = deployed;
        this.jdbc = jdbc;
    }

    /** The newest version of everything, by name. */
    Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .withoutTenantId()
                .list()
                .forEach(model -> add(
                        files,
                        "processes/",
                        ".bpmn",
                        model.getKey(),
                        model.getDeploymentId(),
                        model.getResourceName()));
        repository
                .createDecisionDefinitionQuery()
                .latestVersion()
                .withoutTenantId()
                .list()
                .forEach(table -> add(
                        files, "processes/", ".dmn", table.getKey(), table.getDeploymentId(), table.getResourceName()));
        addForms(files);
        return files;
    }

    /** The engine has no query for forms. */
    private void addForms(Map<String, byte[]> files) {
        jdbc.sql("""
                        SELECT f.KEY_, f.DEPLOYMENT_ID_, f.RESOURCE_NAME_ FROM ACT_RE_CAMFORMDEF f
                        JOIN (SELECT KEY_, MAX(VERSION_) AS NEWEST FROM ACT_RE_CAMFORMDEF
                              WHERE TENANT_ID_ IS NULL GROUP BY KEY_) n ON n.KEY_ = f.KEY_ AND n.NEWEST = f.VERSION_
                        WHERE f.TENANT_ID_ IS NULL
                        """).query(form -> {
            add(files, "forms/", ".form", form.getString(1), form.getString(2), form.getString(3));
        });
    }

    /** A file that defines several things is there once, under its own name. */
    private void add(
            Map<String, byte[]> files, String folder, String kind, String key, String deploymentId, String resource) {
        var content = deployed.bytes(deploymentId, resource);
        var name = folder + resource.substring(Math.max(resource.lastIndexOf('/'), resource.lastIndexOf('\\')) + 1);
        var isItsOwn = name.endsWith(kind) && Arrays.equals(files.getOrDefault(name, content), content);
        files.put(isItsOwn ? name : folder + key + kind, content);
    }

    /** {@link #files} in an archive that is the same as long as they are. */
    byte[] zip() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files().entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(ANY_DAY);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
