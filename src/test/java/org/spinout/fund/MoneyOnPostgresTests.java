package org.spinout.fund;

import org.junit.jupiter.api.Nested;
import org.spinout.TestDatabase;

/** What is kept beside the ledger, on the database that keeps it in production. */
class MoneyOnPostgresTests {

    @Nested
    class OfInstructions extends InstructionsTests {
        @Override
        FundFixture books() {
            return FundFixture.on(TestDatabase.postgres());
        }
    }

    @Nested
    class OfTranches extends TranchesTests {
        @Override
        FundFixture books() {
            return FundFixture.on(TestDatabase.postgres());
        }
    }

    @Nested
    class OfLoans extends LoansTests {
        @Override
        FundFixture books() {
            return FundFixture.on(TestDatabase.postgres());
        }
    }

    @Nested
    class OfClaimsAndReturns extends RepaidTests {
        @Override
        FundFixture books() {
            return FundFixture.on(TestDatabase.postgres());
        }
    }
}
