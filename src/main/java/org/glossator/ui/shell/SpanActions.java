package org.glossator.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.glossator.letter.Span;
import org.glossator.letter.SpanEdges;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.mark.Suggestion;
import org.glossator.schema.Label;
import org.glossator.session.Corrections;
import org.glossator.session.OpenLetter;
import org.glossator.store.LetterId;
import org.glossator.ui.letter.LetterPane;
import org.jspecify.annotations.Nullable;

/// What a reviewer does with spans.
public final class SpanActions {

    private final Desk desk;
    private final LetterPane pane;
    private final Prompts prompts;
    private final DoubleSupplier doubt;
    private Walk walk = Walk.ALL;

    /// @param doubt the confidence below which a suggestion is doubtful
    SpanActions(Desk desk, LetterPane pane, Prompts prompts, DoubleSupplier doubt) {
        this.desk = desk;
        this.pane = pane;
        this.prompts = prompts;
        this.doubt = doubt;
    }

    /// What the actions need of the window around them.
    interface Prompts {

        /// Says a few words of the bundle in the status bar.
        void say(String text, Object... arguments);

        /// Puts the keys into the inspector's fields: the first one, or the one of this name.
        void edit(@Nullable String attribute);
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
        desk.focused()
                .ifPresent(mark -> decide(corrections().reject(mark, desk.marks().get()), mark));
    }

    /// Labels the selection; or gives the focused span the label; or labels the word at the caret.
    public void label(Label label) {
        Optional<Span> selection = pane.selection();
        Optional<Mark> focused = desk.focused();
        if (selection.isPresent()) {
            pane.clearSelection();
            labelPlace(selection.get(), label);
        } else if (focused.isPresent()) {
            corrections().relabel(focused.get(), label).ifPresent(desk::apply);
        } else {
            Optional.ofNullable(desk.letter().get())
                    .flatMap(open -> SpanEdges.wordAt(open.letter().text(), pane.caret()))
                    .ifPresent(word -> desk.apply(corrections().add(word, label.id())));
        }
    }

    /// A place that has a mark already is not marked twice.
    private void labelPlace(Span place, Label label) {
        desk.marks().get().visible().stream()
                .filter(mark -> mark.span().equals(place))
                .findFirst()
                .map(mark -> corrections().relabel(mark, label))
                .orElseGet(() -> Optional.of(corrections().add(place, label.id())))
                .ifPresent(desk::apply);
    }

    /// Puts the keys into the first attribute of the focused span.
    public void editAttributes() {
        desk.focused().ifPresent(_ -> prompts.edit(null));
    }

    /// Puts the keys into the note of the focused span.
    public void editNote() {
        desk.focused().ifPresent(_ -> prompts.edit(Attributes.NOTE));
    }

    /// Flags the focused span, or takes its flag away.
    public void flag() {
        desk.focused()
                .flatMap(mark ->
                        corrections()
                                .setAttribute(
                                        mark,
                                        Attributes.FLAG,
                                        mark.attributes().get(Attributes.FLAG).isPresent()
                                                ? null
                                                : "yes"))
                .ifPresent(desk::apply);
    }

    /// Changes which spans the walk stops at: all, undecided ones, doubtful ones.
    public void changeWalk() {
        walk = walk.following();
        prompts.say("walk." + walk.name().toLowerCase(Locale.ROOT), doubt.getAsDouble());
    }

    /// Sets an attribute of a mark, if the mark still stands as it was on the letter that is open.
    public void setAttribute(LetterId letter, Mark mark, String name, String value) {
        OpenLetter open = desk.letter().get();
        boolean stands =
                open != null
                        && open.id().equals(letter)
                        && desk.marks().get().visible(mark.id()).filter(mark::equals).isPresent();
        if (stands) {
            corrections().setAttribute(mark, name, value).ifPresent(desk::apply);
        }
    }

    public void undo() {
        if (desk.mayChange() && !desk.undo()) {
            prompts.say("deed.nothing-to-undo");
        }
    }

    public void redo() {
        if (desk.mayChange() && !desk.redo()) {
            prompts.say("deed.nothing-to-redo");
        }
    }

    /// Takes the frame and the selection away.
    public void leave() {
        pane.clearSelection();
        desk.focus(null);
    }

    /// Focuses the innermost mark at the offset, or none; a second click on it focuses the one
    /// around it.
    public void focusAt(int offset) {
        List<Mark> here = marksAt(offset);
        MarkId now = desk.focus().get();
        for (int i = 0; i + 1 < here.size(); i++) {
            if (here.get(i).id().equals(now)) {
                desk.focus(here.get(i + 1).id());
                return;
            }
        }
        desk.focus(here.isEmpty() ? null : here.getFirst().id());
    }

    /// The innermost mark at the offset.
    public Optional<Mark> markAt(int offset) {
        return marksAt(offset).stream().findFirst();
    }

    /// The marks at the offset, the innermost first.
    private List<Mark> marksAt(int offset) {
        return desk.marks().get().visible().stream()
                .filter(mark -> mark.span().contains(offset))
                .sorted(Comparator.comparingInt(mark -> mark.span().length()))
                .toList();
    }

    private void decide(Edit edit, Mark mark) {
        MarkId next = undecidedAfter(mark.span().start(), mark.id());
        if (next == null) {
            desk.apply(edit);
        } else {
            desk.apply(edit, next);
        }
    }

    private void walk(int step) {
        Mark next =
                walk.next(
                        desk.marks().get().visible(),
                        desk.focus().get(),
                        pane.caret(),
                        step,
                        doubt.getAsDouble());
        if (next == null) {
            prompts.say("span.none");
        } else {
            desk.focus(next.id());
        }
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

    private Corrections corrections() {
        return desk.session().corrections();
    }
}
