package org.spinout.process.papers;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.spinout.board.AgendaItems;
import org.spinout.board.BoardOutcome;
import org.spinout.board.Condition;
import org.spinout.board.DecidedItem;
import org.spinout.board.Decisions;
import org.spinout.organisation.Bodies;
import org.spinout.organisation.Directory;
import org.spinout.process.decideatboard.DecideAtBoard;
import org.spinout.process.filepaper.Paper;
import org.spinout.process.filepaper.PaperOrder;
import org.spinout.process.filepaper.PaperOrders;
import org.spinout.process.people.Role;
import org.spinout.proposal.Confidentiality;
import org.spinout.proposal.DocumentKind;
import org.spinout.shared.Days;
import org.spinout.shared.Refusal;
import org.springframework.stereotype.Component;

/** The letter to a team that the board approved, and on which conditions. */
@Component
class FileApproval implements JavaDelegate, Paper {

    private static final List<BoardOutcome> APPROVED =
            List.of(BoardOutcome.APPROVED, BoardOutcome.APPROVED_WITH_CONDITIONS);

    private final Decisions decisions;
    private final AgendaItems items;
    private final Bodies bodies;
    private final Directory directory;
    private final Letters letters;
    private final Cabinet cabinet;
    private final PaperOrders orders;

    FileApproval(
            Decisions decisions,
            AgendaItems items,
            Bodies bodies,
            Directory directory,
            Letters letters,
            Cabinet cabinet,
            PaperOrders orders) {
        this.decisions = decisions;
        this.items = items;
        this.bodies = bodies;
        this.directory = directory;
        this.letters = letters;
        this.cabinet = cabinet;
        this.orders = orders;
    }

    /** A condition as the letter prints it. */
    public record Line(String wording, String owner, String evidence, String longStop) {}

    @Override
    public void execute(DelegateExecution execution) {
        var approval = decisions
                .of(DecideAtBoard.ITEM_ID.from(execution))
                .filter(decided -> APPROVED.contains(decided.outcome()))
                .orElseThrow(() -> new Refusal("No board has approved " + execution.getProcessBusinessKey() + "."));

        orders.order(execution, "fileApproval", String.valueOf(approval.itemId()));
    }

    @Override
    public void file(PaperOrder order) {
        var approval = decisions
                .of(Long.parseLong(order.about()))
                .orElseThrow(() -> new Refusal("No board has decided on the item " + order.about() + "."));
        var body = letters.writerFor(
                approval.caseNumber(), items.get(approval.itemId()).bodyId());

        cabinet.file(
                new Cabinet.Paper(
                        approval.caseNumber(),
                        DocumentKind.APPROVAL_LETTER,
                        letters.filedAs("Approval letter", approval.caseNumber(), body),
                        "approval-" + approval.caseNumber() + ".pdf",
                        Confidentiality.CONFIDENTIAL,
                        "item " + approval.itemId(),
                        "approval-letter"),
                () -> letter(approval, body));
    }

    private Map<String, Object> letter(DecidedItem approval, String body) {
        var conditions = approval.conditions().stream().map(this::line).toList();
        var letter = letters.head(approval.caseNumber(), body, "Your business case is approved");
        letter.put(
                "opening",
                "It was approved on " + Days.inWords(approval.decidedAt())
                        + (conditions.isEmpty() ? "." : ", with conditions."));
        letter.put("reasons", Lines.of(approval.reasons(), "No further reasons were given."));
        letter.put("conditions", conditions);
        letter.put("next", next(conditions));
        letter.put("decidedBy", decidedBy(approval));
        return letter;
    }

    private String decidedBy(DecidedItem approval) {
        var board = "the board of "
                + bodies.get(items.get(approval.itemId()).bodyId()).name();
        var decider = switch (approval.authority()) {
            case MEETING -> board + " at its meeting " + approval.meetingNumber();
            case CHAIR -> "the chair for " + board + ", as a matter that could not wait";
            case OTHER_BODY -> Objects.requireNonNullElse(approval.authorityName(), "another body");
        };
        return "Decided by " + decider + ".";
    }

    private Line line(Condition condition) {
        return new Line(
                condition.wording(),
                owner(condition.owner()),
                condition.evidence(),
                Days.inWords(condition.longStop()));
    }

    /** A condition is owned by a role of the case, or by a person. */
    private String owner(String owner) {
        if (owner.equals(Role.PROPOSERS.group())) {
            return "The team";
        }
        return Arrays.stream(Role.values())
                .filter(role -> role.group().equals(owner))
                .findFirst()
                .map(Role::title)
                .orElseGet(() -> directory.nameOf(owner));
    }

    private static List<String> next(List<Line> conditions) {
        var goesOn = "Your case goes on to what its scheme asks for before the transfer. Tasklist shows who holds it.";
        return conditions.isEmpty()
                ? List.of(goesOn)
                : List.of("Show the evidence for each condition in Tasklist as soon as you have it.", goesOn);
    }
}
