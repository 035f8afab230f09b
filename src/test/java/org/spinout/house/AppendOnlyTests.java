package org.spinout.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No statement of ours changes or deletes a row of a table that is a memory. */
class AppendOnlyTests {

    private static final List<String> MEMORIES = List.of(
            "decision",
            "decision_evidence",
            "decision_recusal",
            "answer",
            "proposal_step",
            "enterprise_registration",
            "staff_transfer",
            "chain_head",
            "chain_head_leaf",
            "dossier_key",
            "dossier_download",
            "dossier_release",
            "disposed_record",
            "pension_access",
            "asset_transfer",
            "contract_terms",
            "shadow_running",
            "transfer_date",
            "transfer_end",
            "enterprise_end",
            "enterprise_contract",
            "enterprise_measure",
            "enterprise_return",
            "enterprise_figure",
            "enterprise_report",
            "enterprise_grant",
            "enterprise_promise",
            "enterprise_snapshot",
            "enterprise_staff_return",
            "enterprise_residual_assets",
            "enterprise_warning",
            "enterprise_warning_end",
            "provider_application",
            "provider_state",
            "notice_reading",
            "document",
            "document_content",
            "document_opening",
            "scheme_conversion",
            "succession",
            "succession_successor",
            "succession_choice",
            "succession_approval",
            "succession_end",
            "succession_move",
            "succession_obstacle");

    private static final Pattern CHANGE = Pattern.compile(
            "(UPDATE|DELETE\\s+FROM|MERGE\\s+INTO|TRUNCATE(\\s+TABLE)?)\\s+(ONLY\\s+)?(" + String.join("|", MEMORIES)
                    + ")\\b",
            Pattern.CASE_INSENSITIVE);

    @Test
    void neverChangesWhatIsAMemory() throws IOException {
        try (var files = Files.walk(Path.of("src", "main"))) {
            assertThat(files.filter(file -> file.toString().matches(".*\\.(java|sql)")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(changesIn(Files.readString(file)))
                            .as("changes in %s", file)
                            .isEmpty());
        }
    }

    @Test
    void noticesAChange() {
        assertThat(Stream.of(
                        "UPDATE decision SET outcome = 'approved'",
                        "delete from answer where id = 1",
                        "DELETE FROM\n    transfer_end",
                        "TRUNCATE TABLE decision_evidence",
                        "MERGE INTO contract_terms USING x"))
                .allSatisfy(change -> assertThat(changesIn(change)).hasSize(1));
        assertThat(changesIn("UPDATE decision_chain SET last_number = 1; INSERT INTO decision VALUES (1)"))
                .isEmpty();
    }

    private static List<String> changesIn(String text) {
        return CHANGE.matcher(text).results().map(found -> found.group()).toList();
    }
}
