package org.spinout.proposal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.spinout.shared.Money;
import org.spinout.shared.References;
import org.spinout.shared.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All proposals and their teams.
 *
 * <p>Whatever changes a case locks it first, so that two changes come one after the other and the second sees what the
 * first did. A case that has ended takes no more changes: {@link Refusal.Conflict}.
 */
@Component
@Transactional
public class Proposals {

    private static final String WITH_LEAD = """
            SELECT proposal.*, team_lead.member AS lead
            FROM proposal JOIN team_lead ON team_lead.case_number = proposal.number AND team_lead.is_current
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final References references;
    private final Teams teams;

    public Proposals(JdbcClient jdbc, Clock clock, References references) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.references = references;
        this.teams = new Teams(jdbc, clock);
    }

    /** Opens a case, gives it its number and makes who started it the lead of a team of one. */
    public Proposal open(NewProposal start) {
        var number = references.next("SP", 4).value();
        jdbc.sql("""
                        INSERT INTO proposal (number, body_id, scheme, service_name, staff_count, annual_value_pence,
                            state, money_is_condition, regulated_activity, line_manager, opened_at)
                        VALUES (:number, :bodyId, :scheme, :serviceName, :staffCount, :annualValue,
                            :state, FALSE, FALSE, :lineManager, :openedAt)
                        """)
                .param("number", number)
                .param("bodyId", start.bodyId())
                .param("scheme", start.scheme())
                .param("serviceName", start.serviceName())
                .param("staffCount", start.staffCount())
                .param("annualValue", start.annualValue().pence())
                .param("state", ProposalState.EXPRESSION_IN_DRAFT.name())
                .param("lineManager", start.lineManager())
                .param("openedAt", Times.now(clock))
                .update();
        teams.found(number, start.lead());
        return get(number);
    }

    /** @throws Refusal when there is no such case */
    public Proposal get(String number) {
        return find(number).orElseThrow(() -> new Refusal("There is no proposal " + number + "."));
    }

    public Optional<Proposal> find(String number) {
        return jdbc.sql(WITH_LEAD + "WHERE proposal.number = :number")
                .param("number", number)
                .query(Proposals::read)
                .optional();
    }

    /** Every case of a host, in the order of their numbers. */
    public List<Proposal> of(String bodyId) {
        return jdbc.sql(WITH_LEAD + "WHERE proposal.body_id = :bodyId ORDER BY proposal.number")
                .param("bodyId", bodyId)
                .query(Proposals::read)
                .list();
    }

    /** Every case there is, in the order of their numbers. */
    public List<Proposal> all() {
        return jdbc.sql(WITH_LEAD + "ORDER BY proposal.number")
                .query(Proposals::read)
                .list();
    }

    /**
     * Holds the case until the caller's transaction ends, so that whatever else wants to change it waits.
     *
     * @throws Refusal when there is no such case
     */
    public Proposal lock(String number) {
        jdbc.sql("SELECT number FROM proposal WHERE number = :number FOR UPDATE")
                .param("number", number)
                .query(String.class)
                .optional();
        return get(number);
    }

    /**
     * Moves a case on, and keeps the step in its history.
     *
     * @throws Refusal.Conflict when the move is not legal from where the case stands now
     */
    public Proposal move(String number, ProposalMove move) {
        var proposal = lock(number);
        var next = move.from(proposal.state()).orElseThrow(() -> new IllegalMove(proposal, move));
        jdbc.sql("UPDATE proposal SET state = :next WHERE number = :number")
                .param("next", next.name())
                .param("number", number)
                .update();
        jdbc.sql("""
                        INSERT INTO proposal_step (case_number, step, move, from_state, to_state, moved_at)
                        VALUES (:number, :step, :move, :from, :to, :movedAt)
                        """)
                .param("number", number)
                .param("step", steps(number).size() + 1)
                .param("move", move.name())
                .param("from", proposal.state().name())
                .param("to", next.name())
                .param("movedAt", Times.now(clock))
                .update();
        return get(number);
    }

    /** Every move the case has made, oldest first. */
    public List<ProposalStep> steps(String number) {
        return jdbc.sql("SELECT * FROM proposal_step WHERE case_number = :number ORDER BY step")
                .param("number", number)
                .query((row, index) -> new ProposalStep(
                        row.getInt("step"),
                        ProposalMove.valueOf(row.getString("move")),
                        ProposalState.valueOf(row.getString("from_state")),
                        ProposalState.valueOf(row.getString("to_state")),
                        Times.read(row, "moved_at")))
                .list();
    }

    /** Who is of the team today; never empty. */
    public SortedSet<String> team(String number) {
        var team = new TreeSet<String>();
        teamHistory(number).stream()
                .filter(TeamMembership::isCurrent)
                .forEach(membership -> team.add(membership.member()));
        return team;
    }

    /** Every stay of everybody who ever was of the team, oldest first. */
    public List<TeamMembership> teamHistory(String number) {
        get(number);
        return teams.history(number);
    }

    public boolean isOfTeam(String number, String user) {
        return team(number).contains(user);
    }

    /** The numbers of all cases, ended ones included, whose team this person is of today. */
    public SortedSet<String> casesOf(String user) {
        return new TreeSet<>(teams.casesOf(user));
    }

    /**
     * Takes somebody into the team, of whichever body they are.
     *
     * @param by who lets them in
     * @throws Refusal.Conflict when they are of the team already
     */
    public void join(String number, String user, String by) {
        lockOpen(number);
        if (isOfTeam(number, user)) {
            throw new Refusal.Conflict(user + " is of the team of " + number + " already.");
        }
        teams.join(number, user, by);
    }

    /**
     * Lets somebody out of the team.
     *
     * @param by who takes them out, or they themselves
     * @throws Refusal when they are not of the team, or lead it
     */
    public void leave(String number, String user, String by) {
        var proposal = lockOpen(number);
        if (proposal.lead().equals(user)) {
            throw new Refusal(user + " leads " + number + ". Name another lead first.");
        }
        if (!isOfTeam(number, user)) {
            throw new Refusal(user + " is not of the team of " + number + ".");
        }
        teams.leave(number, user, by);
    }

    /**
     * Names another lead, who joins the team if need be. The lead before stays in the team.
     *
     * @param by who names them
     * @throws Refusal.Conflict when they lead already
     */
    public Proposal changeLead(String number, String user, String by) {
        var proposal = lockOpen(number);
        if (proposal.lead().equals(user)) {
            throw new Refusal.Conflict(user + " leads " + number + " already.");
        }
        if (!isOfTeam(number, user)) {
            teams.join(number, user, by);
        }
        teams.lead(number, user, by);
        return get(number);
    }

    /** Sets how much route the case needs. */
    public Proposal withSize(String number, ProposalSize size) {
        return with(number, "size", size.name());
    }

    /** Names who is asked to comment, or nobody. */
    public Proposal withLineManager(String number, @Nullable String user) {
        return with(number, "line_manager", user);
    }

    /** Names the body that will hold the contract, or null for the host. */
    public Proposal withCommissioner(String number, @Nullable String bodyId) {
        return with(number, "commissioner_id", bodyId);
    }

    /** Sets whether the plan depends on an award. */
    public Proposal withMoneyAsCondition(String number, boolean moneyIsCondition) {
        return with(number, "money_is_condition", moneyIsCondition);
    }

    /** Sets whether the service needs registration with the Care Quality Commission. */
    public Proposal withRegulatedActivity(String number, boolean regulatedActivity) {
        return with(number, "regulated_activity", regulatedActivity);
    }

    /** Corrects how large the service is; what was said before stays in the answers that said it. */
    public Proposal withFigures(String number, int staffCount, Money annualValue) {
        Proposal.requireFigures(staffCount, annualValue);
        with(number, "staff_count", staffCount);
        return with(number, "annual_value_pence", annualValue.pence());
    }

    /** The column is always one of the literals above. */
    private Proposal with(String number, String column, @Nullable Object value) {
        lockOpen(number);
        jdbc.sql("UPDATE proposal SET " + column + " = :value WHERE number = :number")
                .param("value", value)
                .param("number", number)
                .update();
        return get(number);
    }

    /**
     * Holds a case that has not ended until the caller's transaction ends.
     *
     * @throws Refusal when there is no such case
     * @throws Refusal.Conflict when it has ended
     */
    Proposal lockOpen(String number) {
        var proposal = lock(number);
        if (proposal.state().isFinal()) {
            throw new Refusal.Conflict(
                    number + " has ended (" + proposal.state().meaning() + "), so it can no longer be changed.");
        }
        return proposal;
    }

    private static Proposal read(ResultSet row, int index) throws SQLException {
        var size = row.getString("size");
        return new Proposal(
                row.getString("number"),
                row.getString("body_id"),
                row.getString("scheme"),
                row.getString("service_name"),
                row.getString("lead"),
                row.getInt("staff_count"),
                new Money(row.getLong("annual_value_pence")),
                size == null ? null : ProposalSize.valueOf(size),
                ProposalState.valueOf(row.getString("state")),
                row.getBoolean("money_is_condition"),
                row.getBoolean("regulated_activity"),
                row.getString("line_manager"),
                row.getString("commissioner_id"),
                row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
