package org.spinout.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.spinout.SpinoutTest;
import org.spinout.fund.Supports;
import org.spinout.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

/** What one team's advice taught is there for all who are signed on, and for nobody else. */
@SpinoutTest
class SharedAdvicePageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Supports supports;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void showsWhatWasLearntWithoutSayingByWhom() {
        transaction.executeWithoutResult(now -> {
            var number = supports.apply("SP-1900-0009", "legal", "Articles", Money.ofPounds("10"), "proposer")
                    .number();
            supports.approve(number, Money.ofPounds("10"));
            supports.contract(number, "Articles LLP", Money.ofPounds("10"));
            supports.paySupplier(number);
            supports.share(number, "Model articles <b>", "For a company limited by guarantee.");
        });
        var stranger = new Caller(port);
        var reader = new Caller(port);
        reader.signOn("otherProposer", "otherProposer");

        var page = reader.get("/shared-advice").body();

        assertThat(page)
                .contains("Model articles &lt;b&gt;")
                .contains("For a company limited by guarantee.")
                .doesNotContain("SP-1900-0009");
        assertThat(stranger.get("/shared-advice").body()).doesNotContain("Model articles");
    }
}
