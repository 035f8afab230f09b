package org.spinout.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.core.io.ClassPathResource;

/** A decision table as its owner has edited it, for as long as it is open. */
public final class OwnersTable implements AutoCloseable {

    private final RepositoryService repository;
    private final String deployment;

    /**
     * Deploys the shipped table with one cell changed.
     *
     * @param rule the id of the row
     * @param output which of its outputs, from 1
     * @param value what stands in it now
     */
    public OwnersTable(RepositoryService repository, String table, String rule, int output, String value) {
        this.repository = repository;
        var shipped = read(table);
        var cell = shipped.indexOf("<text>", shipped.indexOf("id=\"" + rule + "_Out_" + output + "\"")) + 6;
        var edited = shipped.substring(0, cell) + value + shipped.substring(shipped.indexOf("</text>", cell));
        this.deployment = repository
                .createDeployment()
                .addString(table + ".dmn", edited)
                .deploy()
                .getId();
    }

    private static String read(String table) {
        try {
            return new ClassPathResource("processes/" + table + ".dmn").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        repository.deleteDeployment(deployment, true);
    }
}
