package org.glossator.ui.shell;

import java.util.Objects;
import org.glossator.detect.structure.LetterStructure;
import org.glossator.letter.Span;
import org.glossator.mark.MarkId;
import org.glossator.mark.MarkSet;
import org.glossator.schema.LabelSchema;
import org.glossator.session.OpenLetter;
import org.glossator.store.LetterId;
import org.glossator.ui.Texts;
import org.glossator.ui.letter.DecisionTable;
import org.glossator.ui.letter.LetterPane;
import org.glossator.ui.letter.OutlinePane;
import org.glossator.ui.queue.QueuePane;
import org.glossator.ui.span.AttributeFields;
import org.glossator.ui.span.InspectorPane;
import org.jspecify.annotations.Nullable;

/// The panes that show what lies on the desk: queue, letter, outline, decisions, inspector. One
/// event of the desk redraws what changed and nothing else.
final class DeskView {

    private final Desk desk;
    private final MarkFacts facts;
    private final LetterPane letter;
    private final QueuePane queue;
    private final InspectorPane inspector;
    private final OutlinePane outline;
    private final DecisionTable decisions;
    private final StatusBar status;
    private @Nullable OpenLetter shownLetter;
    private @Nullable MarkSet shownMarks;
    private @Nullable MarkId shownFocus;

    DeskView(
            Desk desk,
            Texts texts,
            WindowParts parts,
            StatusBar status,
            AttributeFields.Listener fields) {
        LabelSchema schema = desk.session().schema();
        this.desk = desk;
        this.status = status;
        this.facts = new MarkFacts(desk, texts);
        this.letter = new LetterPane(schema, texts.get("letter.title"), texts.get("letter.empty"));
        this.queue = new QueuePane(desk.queue(), texts);
        this.inspector = new InspectorPane(schema, texts, parts.zone(), fields);
        this.outline = new OutlinePane(texts, this::jump);
        this.decisions = new DecisionTable(texts, this::jump);
    }

    LetterPane letter() {
        return letter;
    }

    QueuePane queue() {
        return queue;
    }

    InspectorPane inspector() {
        return inspector;
    }

    MarkFacts facts() {
        return facts;
    }

    /// The panes in their places.
    Frame frame() {
        return new Frame(queue, outline, letter, decisions, inspector);
    }

    /// Shows labels as the project has them now.
    void use(LabelSchema schema) {
        letter.use(schema);
        inspector.use(schema);
    }

    /// Redraws what changed on the desk since the last time.
    ///
    /// @return what that was
    Changed refresh() {
        OpenLetter open = desk.letter().get();
        MarkSet marks = desk.marks().get();
        MarkId focus = desk.focus().get();
        boolean otherLetter = open != shownLetter;
        boolean otherMarks = otherLetter || marks != shownMarks;
        boolean otherFocus = otherLetter || !Objects.equals(focus, shownFocus);
        shownLetter = open;
        shownMarks = marks;
        shownFocus = focus;
        if (otherLetter) {
            letter.show(open == null ? null : open.letter());
            queue.setOpen(open == null ? null : open.id());
        }
        if (otherMarks) {
            showStructure();
        }
        redraw();
        if (otherFocus) {
            desk.focused().ifPresent(mark -> letter.reveal(mark.span()));
        }
        return new Changed(otherMarks, otherFocus);
    }

    /// What a refresh found to be other than before. Another letter changes both.
    record Changed(boolean marks, boolean focus) {}

    /// Draws marks and facts again, as after typed words were refused.
    void redraw() {
        letter.mark(desk.marks().get().visible(), desk.focus().get());
        status.show(desk.marks().get());
        showFacts();
    }

    /// Shows what is known of the focused mark.
    void showFacts() {
        inspector.show(facts.of(desk.focused().orElse(null)));
    }

    /// Opens the letter unless it is open, and goes to the place.
    void goTo(LetterId id, Span place) {
        OpenLetter open = desk.letter().get();
        if (open != null && open.id().equals(id)) {
            jump(place);
        } else {
            desk.open(id, () -> jump(place));
        }
    }

    private void showStructure() {
        OpenLetter open = desk.letter().get();
        if (open != null) {
            LetterStructure structure = open.structure();
            outline.show(open.letter().text(), structure);
            decisions.show(open.letter().text(), structure.issues());
        }
    }

    /// Goes to a place in the letter, to the mark that begins there if there is one.
    private void jump(Span place) {
        desk.marks().get().visible().stream()
                .filter(mark -> mark.span().start() == place.start())
                .findFirst()
                .ifPresentOrElse(
                        mark -> desk.focus(mark.id()),
                        () -> {
                            letter.reveal(place);
                            letter.select(place);
                        });
    }
}
