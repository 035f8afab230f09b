package org.spinout.board;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which version of its case's board paper, of all that were sent in the case, an item is heard. Where several hosts
 * decide on one case, each board hears it on a paper of its own.
 */
@Component
@Transactional
public class PaperVersions {

    private final JdbcClient jdbc;

    public PaperVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the version for an item. */
    public void note(long itemId, int version) {
        jdbc.sql("UPDATE agenda_item SET paper_version = :version WHERE id = :item")
                .param("version", version)
                .param("item", itemId)
                .update();
    }

    /** The version for an item; empty where none was noted, as in release 0.1. */
    @Transactional(readOnly = true)
    public Optional<Integer> of(long itemId) {
        return jdbc.sql("SELECT paper_version FROM agenda_item WHERE id = :item AND paper_version IS NOT NULL")
                .param("item", itemId)
                .query(Integer.class)
                .optional();
    }
}
