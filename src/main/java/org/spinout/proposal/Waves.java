package org.spinout.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.spinout.shared.Days;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Waves: approved proposals of many hosts, signed off and announced together. A case that waits is gathered into the next
 * wave of its scheme; it may be held back, or drop out when it ends, and then waits again or no more. It is announced
 * once. Whatever changes a wave locks it first.
 */
@Component
@Transactional
public class Waves {

    /** What a board has approved and nothing has taken back. */
    private static final Set<ProposalState> APPROVED =
            EnumSet.of(ProposalState.APPROVED, ProposalState.IN_FINAL_ASSURANCE);

    private final JdbcClient jdbc;
    private final WaveRows rows;
    private final Proposals proposals;
    private final References references;
    private final Clock clock;

    public Waves(JdbcClient jdbc, Proposals proposals, References references, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new WaveRows(jdbc);
        this.proposals = proposals;
        this.references = references;
        this.clock = clock;
    }

    /** From now on the case waits for a wave; saying so again changes nothing. */
    public void await(String caseNumber) {
        proposals.lock(caseNumber);
        if (jdbc.sql("SELECT case_number FROM wave_waiting WHERE case_number = :case")
                .param("case", caseNumber)
                .query(String.class)
                .optional()
                .isEmpty()) {
            jdbc.sql("INSERT INTO wave_waiting (case_number, since) VALUES (:case, :now)")
                    .param("case", caseNumber)
                    .param("now", Times.now(clock))
                    .update();
        }
    }

    /** Whether a wave with this case in it has been announced. */
    public boolean isAnnounced(String caseNumber) {
        return rows.waveOf(caseNumber)
                .filter(wave -> wave.state() == WaveState.ANNOUNCED)
                .isPresent();
    }

    /** The approved proposals of a scheme that wait and are in no wave, in the order of their numbers. */
    public List<Proposal> waiting(String scheme) {
        return jdbc.sql("""
                        SELECT case_number FROM wave_waiting
                        WHERE NOT EXISTS (SELECT 1 FROM wave_proposal
                            WHERE wave_proposal.case_number = wave_waiting.case_number AND takes_part)
                        ORDER BY case_number
                        """).query(String.class).list().stream()
                .map(proposals::get)
                .filter(proposal -> proposal.scheme().equals(scheme))
                .filter(proposal -> APPROVED.contains(proposal.state()))
                .toList();
    }

    /**
     * Gathers everything of a scheme that waits, as it is now.
     *
     * @param place where the host of a proposal is
     * @throws Refusal when nothing waits
     */
    public Wave gather(String name, String scheme, String by, Function<Proposal, WavePlace> place) {
        // The number first: two who gather at once come one after the other, and the second finds nothing left.
        var number = references.next("WV", 2).value();
        var gathered = waiting(scheme);
        if (gathered.isEmpty()) {
            throw new Refusal(
                    "scheme",
                    "waiting",
                    "No approved proposal of this scheme waits for a wave. There is nothing to announce.");
        }
        var wave = new Wave(number, name, scheme, WaveState.GATHERED, null);
        rows.add(wave, by, Times.now(clock));
        gathered.forEach(proposal -> rows.add(wave.number(), proposal, place.apply(proposal)));
        return wave;
    }

    /** @throws Refusal when there is no such wave */
    public Wave get(String number) {
        return rows.find(number).orElseThrow(() -> new Refusal("There is no wave " + number + "."));
    }

    /** Everything that was ever gathered into the wave, by case number. */
    public List<WaveProposal> proposalsOf(String number) {
        return rows.proposalsOf(number);
    }

    /** What those that take part come to. */
    public WaveTotals totals(String number) {
        return WaveTotals.of(
                proposalsOf(number).stream().filter(WaveProposal::takesPart).toList());
    }

    /** What all announced waves of a scheme come to. */
    public WaveTotals announced(String scheme) {
        return WaveTotals.of(rows.announced(scheme).stream()
                .flatMap(wave -> proposalsOf(wave).stream())
                .filter(WaveProposal::takesPart)
                .toList());
    }

    /**
     * Takes one proposal out, to wait for another wave; the last one cancels the wave.
     *
     * @throws Refusal when it is not in this wave
     */
    public void holdBack(String number, String caseNumber, String reasons) {
        requireOpen(number);
        if (rows.leave(number, caseNumber, reasons) == 0) {
            throw new Refusal(
                    "heldBackCase", "member", caseNumber + " is not in this wave. Choose one that is listed.");
        }
        if (takingPart(number).isEmpty()) {
            rows.move(number, WaveState.CANCELLED);
        }
    }

    /** Takes a case that is no longer to be announced out of its wave, if that is not announced yet; tells which. */
    public Optional<Wave> dropOut(String caseNumber, String why) {
        // The case before its wave, in the order of whoever announces.
        proposals.lock(caseNumber);
        var wave = rows.waveOf(caseNumber).filter(Wave::isOpen);
        wave.ifPresent(one -> {
            rows.lock(one.number());
            rows.leave(one.number(), caseNumber, why);
        });
        return wave;
    }

    /**
     * Signs the wave off, to be announced on a day.
     *
     * @throws Refusal when the day is past, or everything has dropped out
     */
    public Wave signOff(String number, LocalDate publishOn) {
        requireOpen(number);
        if (publishOn.isBefore(LocalDate.now(clock.withZone(Days.LONDON)))) {
            throw new Refusal("The day of publication is past. Send the wave back for another day.");
        }
        if (takingPart(number).isEmpty()) {
            throw new Refusal("Nothing is left in this wave to announce. Send it back, so that it can be given up.");
        }
        rows.signOff(number, publishOn);
        return get(number);
    }

    /**
     * Announces the wave. What is no longer approved drops out first.
     *
     * @return those announced; none where all have dropped out, which cancels the wave
     */
    public List<WaveProposal> announce(String number) {
        // The cases before the wave, in the order of whoever ends one of them.
        takingPart(number).forEach(one -> proposals.lock(one.caseNumber()));
        if (rows.lock(number).state() != WaveState.ANNOUNCED) {
            requireSignedOff(number);
            takingPart(number).stream()
                    .filter(one ->
                            !APPROVED.contains(proposals.get(one.caseNumber()).state()))
                    .forEach(one -> rows.leave(number, one.caseNumber(), "It is no longer approved."));
            if (takingPart(number).isEmpty()) {
                rows.move(number, WaveState.CANCELLED);
                return List.of();
            }
            rows.announce(number, Times.now(clock));
        }
        return takingPart(number);
    }

    /** Gives the wave up; its proposals wait for another. */
    public void cancel(String number, String why) {
        requireOpen(number);
        takingPart(number).forEach(one -> rows.leave(number, one.caseNumber(), why));
        rows.move(number, WaveState.CANCELLED);
    }

    private List<WaveProposal> takingPart(String number) {
        return proposalsOf(number).stream().filter(WaveProposal::takesPart).toList();
    }

    private void requireOpen(String number) {
        var wave = Objects.requireNonNull(rows.lock(number));
        if (!wave.isOpen()) {
            throw new Refusal.Conflict("The wave " + number + " is over, so it can no longer be changed.");
        }
    }

    private void requireSignedOff(String number) {
        if (get(number).state() != WaveState.SIGNED_OFF) {
            throw new Refusal.Conflict("The wave " + number + " has not been signed off.");
        }
    }
}
