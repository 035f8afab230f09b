package org.spinout.oversight.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The way a case took through the models, read from the engine's own tables, and the models as they were then. */
@Component
class WalkedPath {

    static final Sheet SHEET = new Sheet("path", "path", "The way through the models", "", "", "");

    private static final String ACTIVITIES = """
            SELECT a.PROC_DEF_KEY_ AS model, d.VERSION_ AS model_version, a.ACT_ID_ AS activity, a.ACT_NAME_ AS called,
                a.ACT_TYPE_ AS kind, a.ASSIGNEE_ AS person, a.START_TIME_ AS began_at, a.END_TIME_ AS ended_at,
                a.TENANT_ID_ AS body_id, a.PROC_INST_ID_ AS instance
            FROM ACT_HI_ACTINST a
            JOIN ACT_HI_PROCINST p ON p.ID_ = a.PROC_INST_ID_
            LEFT JOIN ACT_RE_PROCDEF d ON d.ID_ = a.PROC_DEF_ID_
            WHERE p.BUSINESS_KEY_ = :case
            ORDER BY a.START_TIME_, a.SEQUENCE_COUNTER_, a.ID_
            """;

    private static final String MODELS = """
            SELECT d.KEY_ AS model, d.VERSION_ AS version, 'bpmn' AS kind, b.BYTES_ AS content
            FROM ACT_RE_PROCDEF d
            JOIN ACT_GE_BYTEARRAY b ON b.DEPLOYMENT_ID_ = d.DEPLOYMENT_ID_ AND b.NAME_ = d.RESOURCE_NAME_
            WHERE d.ID_ IN (SELECT p.PROC_DEF_ID_ FROM ACT_HI_PROCINST p WHERE p.BUSINESS_KEY_ = :case
                UNION SELECT a.PROC_DEF_ID_ FROM ACT_HI_ACTINST a
                JOIN ACT_HI_PROCINST p ON p.ID_ = a.PROC_INST_ID_ WHERE p.BUSINESS_KEY_ = :case)
            UNION ALL
            SELECT d.KEY_ AS model, d.VERSION_ AS version, 'dmn' AS kind, b.BYTES_ AS content
            FROM ACT_RE_DECISION_DEF d
            JOIN ACT_GE_BYTEARRAY b ON b.DEPLOYMENT_ID_ = d.DEPLOYMENT_ID_ AND b.NAME_ = d.RESOURCE_NAME_
            WHERE d.ID_ IN (SELECT i.DEC_DEF_ID_ FROM ACT_HI_DECINST i
                JOIN ACT_HI_PROCINST p ON p.ID_ = i.PROC_INST_ID_ WHERE p.BUSINESS_KEY_ = :case)
            ORDER BY 1, 2, 3
            """;

    private final CaseTables tables;
    private final JdbcClient jdbc;

    WalkedPath(CaseTables tables, JdbcClient jdbc) {
        this.tables = tables;
        this.jdbc = jdbc;
    }

    /** Every activity of every instance of the case, in the order in which they began. */
    Table activities(String caseNumber) {
        return tables.read(ACTIVITIES, caseNumber);
    }

    /** Writes every version of every model that the case was or is on, and answers with their entries. */
    List<String> writeModels(String caseNumber, ArchiveWriter archive) throws IOException {
        var paths = new ArrayList<String>();
        var models = jdbc.sql(MODELS)
                .param("case", caseNumber)
                .query((row, index) -> new Model(
                        row.getString("model"), row.getInt("version"), row.getString("kind"), row.getBytes("content")))
                .list();
        for (var model : models) {
            archive.add(model.path(), model.content());
            paths.add(model.path());
        }
        return paths;
    }

    private record Model(String key, int version, String kind, byte[] content) {

        String path() {
            return "models/" + key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-") + "-v" + version + "." + kind;
        }
    }
}
