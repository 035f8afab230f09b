package org.spinout.process.succeedbody;

import java.util.List;
import java.util.Locale;

/**
 * A table of the engine whose rows belong to a tenant and follow what they are about.
 *
 * @param name as the engine's schema has it
 * @param picks which rows follow
 * @param revised whether the engine refuses to write a row that somebody else has changed meanwhile. Raising the
 *     revision makes it refuse, so that whoever completes a task at the moment of the move is asked to send it again
 */
record EngineTable(String name, List<Pick> picks, boolean revised) {

    static final String COLUMN = "TENANT_ID_";

    /** What of a case a row is about. */
    enum About {
        INSTANCE,
        TASK,
        DECISION,
        BYTES
    }

    /**
     * Rows whose column holds the id of something of the case.
     *
     * @param but a further condition in SQL, with {@code AND}; may be empty
     */
    record Pick(String column, About about, String but) {}

    private static final List<Pick> OF_INSTANCE = List.of(new Pick("PROC_INST_ID_", About.INSTANCE, ""));
    private static final List<Pick> OF_JOB = List.of(new Pick("PROCESS_INSTANCE_ID_", About.INSTANCE, ""));
    private static final List<Pick> OF_TASK = List.of(new Pick("TASK_ID_", About.TASK, ""));
    private static final List<Pick> OF_DECISION = List.of(new Pick("DEC_INST_ID_", About.DECISION, ""));

    /** What is said about a task may name no instance. */
    private static final List<Pick> OF_INSTANCE_OR_TASK = List.of(
            new Pick("PROC_INST_ID_", About.INSTANCE, ""),
            new Pick("TASK_ID_", About.TASK, " AND PROC_INST_ID_ IS NULL"));

    /** Every table that follows. Those that stay are argued where the schema is walked, in {@code BodyColumnsTests}. */
    static List<EngineTable> all() {
        return List.of(
                new EngineTable("ACT_RU_EXECUTION", OF_INSTANCE, true),
                new EngineTable("ACT_RU_TASK", OF_INSTANCE, true),
                new EngineTable("ACT_RU_JOB", OF_JOB, true),
                new EngineTable("ACT_RU_VARIABLE", OF_INSTANCE, true),
                new EngineTable("ACT_RU_EVENT_SUBSCR", OF_INSTANCE, true),
                new EngineTable("ACT_RU_INCIDENT", OF_INSTANCE, true),
                new EngineTable("ACT_RU_EXT_TASK", OF_INSTANCE, true),
                new EngineTable("ACT_RU_IDENTITYLINK", OF_TASK, false),
                new EngineTable("ACT_HI_PROCINST", OF_INSTANCE, false),
                new EngineTable("ACT_HI_ACTINST", OF_INSTANCE, false),
                new EngineTable("ACT_HI_TASKINST", OF_INSTANCE, false),
                new EngineTable("ACT_HI_VARINST", OF_INSTANCE, false),
                new EngineTable("ACT_HI_DETAIL", OF_INSTANCE, false),
                new EngineTable("ACT_HI_INCIDENT", OF_INSTANCE, false),
                new EngineTable("ACT_HI_JOB_LOG", OF_JOB, false),
                new EngineTable("ACT_HI_EXT_TASK_LOG", OF_INSTANCE, false),
                new EngineTable("ACT_HI_DECINST", OF_INSTANCE, false),
                new EngineTable("ACT_HI_DEC_IN", OF_DECISION, false),
                new EngineTable("ACT_HI_DEC_OUT", OF_DECISION, false),
                new EngineTable("ACT_HI_IDENTITYLINK", OF_TASK, false),
                new EngineTable("ACT_HI_COMMENT", OF_INSTANCE_OR_TASK, false),
                new EngineTable("ACT_HI_ATTACHMENT", OF_INSTANCE_OR_TASK, false),
                new EngineTable("ACT_HI_OP_LOG", OF_INSTANCE_OR_TASK, false),
                new EngineTable("ACT_GE_BYTEARRAY", List.of(new Pick("ID_", About.BYTES, "")), true));
    }

    /** As the test that walks the schema knows it: {@code act_ru_task.tenant_id_}. */
    String qualified() {
        return (name + "." + COLUMN).toLowerCase(Locale.ROOT);
    }
}
