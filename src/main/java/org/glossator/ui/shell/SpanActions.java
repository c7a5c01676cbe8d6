package org.glossator.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.glossator.letter.Span;
import org.glossator.letter.SpanEdges;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.schema.Label;
import org.glossator.session.Corrections;
import org.glossator.session.OpenLetter;
import org.glossator.ui.letter.LetterPane;
import org.jspecify.annotations.Nullable;

/// What a reviewer does with spans.
public final class SpanActions {

    private final Desk desk;
    private final LetterPane pane;

    SpanActions(Desk desk, LetterPane pane) {
        this.desk = desk;
        this.pane = pane;
    }

    public void next() {
        walk(1);
    }

    public void previous() {
        walk(-1);
    }

    /// On to the next suggestion that waits, from the top again behind the last.
    public void nextUndecided() {
        MarkId next = undecidedAfter(place(), null);
        if (next != null) {
            desk.focus(next);
        }
    }

    /// Accepts the focused suggestion and goes on to the next one that waits.
    public void accept() {
        Optional<Mark> focused = desk.focused();
        Optional<Edit> edit = focused.flatMap(mark -> corrections().accept(mark));
        if (edit.isPresent()) {
            decide(edit.get(), focused.get());
        } else {
            nextUndecided();
        }
    }

    /// Rejects the focused suggestion, or takes the focused annotation away, and goes on.
    public void reject() {
        desk.focused().ifPresent(mark -> decide(corrections().reject(mark), mark));
    }

    /// Labels the selection, or gives the focused span the label.
    public void label(Label label) {
        Optional<Span> selection = pane.selection();
        if (selection.isPresent()) {
            pane.clearSelection();
            desk.apply(corrections().add(selection.get(), label.id()));
            return;
        }
        desk.focused().flatMap(mark -> corrections().relabel(mark, label)).ifPresent(desk::apply);
    }

    public void growStart() {
        resize(SpanEdges::growStart);
    }

    public void shrinkStart() {
        resize(SpanEdges::shrinkStart);
    }

    public void growEnd() {
        resize(SpanEdges::growEnd);
    }

    public void shrinkEnd() {
        resize(SpanEdges::shrinkEnd);
    }

    public void setAttribute(Mark mark, String name, String value) {
        corrections().setAttribute(mark, name, value).ifPresent(desk::apply);
    }

    public void undo() {
        desk.undo();
    }

    public void redo() {
        desk.redo();
    }

    /// Takes the frame and the selection away.
    public void leave() {
        pane.clearSelection();
        desk.focus(null);
    }

    /// Focuses the innermost mark at the offset, or none.
    public void focusAt(int offset) {
        List<Mark> marks = desk.marks().get().visible();
        desk.focus(
                marks.stream()
                        .filter(mark -> mark.span().contains(offset))
                        .min((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                        .map(Mark::id)
                        .orElse(null));
    }

    private void decide(Edit edit, Mark mark) {
        MarkId next = undecidedAfter(mark.span().start(), mark.id());
        if (next == null) {
            desk.apply(edit);
        } else {
            desk.apply(edit, next);
        }
    }

    private void resize(BiFunction<String, Span, Span> move) {
        OpenLetter open = desk.letter().get();
        if (open == null) {
            return;
        }
        String text = open.letter().text();
        desk.focused()
                .flatMap(mark -> corrections().resize(mark, move.apply(text, mark.span())))
                .ifPresent(desk::apply);
    }

    private void walk(int step) {
        List<Mark> marks = desk.marks().get().visible();
        if (marks.isEmpty()) {
            return;
        }
        int at = indexOf(marks, desk.focus().get());
        int next = at < 0 ? from(marks, step) : Math.floorMod(at + step, marks.size());
        desk.focus(marks.get(next).id());
    }

    /// Where the walk begins without a focus: at the caret.
    private int from(List<Mark> marks, int step) {
        int caret = pane.caret();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).span().start() >= caret) {
                return step > 0 ? i : Math.floorMod(i - 1, marks.size());
            }
        }
        return step > 0 ? 0 : marks.size() - 1;
    }

    private int place() {
        return desk.focused().map(mark -> mark.span().start()).orElseGet(pane::caret);
    }

    /// The next suggestion that waits behind the offset, or from the top; never the given one.
    private @Nullable MarkId undecidedAfter(int offset, @Nullable MarkId but) {
        MarkId current = but == null ? desk.focus().get() : but;
        List<Suggestion> waiting =
                desk.marks().get().undecided().stream()
                        .filter(suggestion -> !suggestion.id().equals(current))
                        .toList();
        return waiting.stream()
                .filter(suggestion -> suggestion.span().start() >= offset)
                .findFirst()
                .or(() -> waiting.stream().findFirst())
                .map(Suggestion::id)
                .orElse(null);
    }

    private static int indexOf(List<Mark> marks, @Nullable MarkId id) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private Corrections corrections() {
        return desk.session().corrections();
    }
}
