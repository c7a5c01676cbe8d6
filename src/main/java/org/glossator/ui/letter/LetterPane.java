package org.glossator.ui.letter;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.Caret;
import org.fxmisc.richtext.CharacterHit;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.util.UndoUtils;
import org.glossator.letter.Letter;
import org.glossator.letter.Span;
import org.glossator.letter.SpanEdges;
import org.glossator.mark.Mark;
import org.glossator.mark.MarkId;
import org.glossator.schema.LabelSchema;
import org.jspecify.annotations.Nullable;

/// The pane with the letter. It speaks to the outside in the letter's own offsets only.
public final class LetterPane extends BorderPane {

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final VirtualizedScrollPane<StyleClassedTextArea> scroller =
            new VirtualizedScrollPane<>(area);
    private final Label hint = new Label();
    private final MarkStyle styles;
    private final ShownMarks shown;
    private final OverviewBar overview;
    private final LabelTags tags;
    private @Nullable Letter letter;
    private DisplayText display = RawLayout.of("");
    private boolean reading = true;
    private List<Span> hits = List.of();
    private @Nullable Span currentHit;
    private IntConsumer onClick = _ -> {};
    private Consumer<Span> onSelected = _ -> {};
    private IntFunction<Optional<String>> about = _ -> Optional.empty();

    /// @param emptyText what to say where no letter is open
    public LetterPane(LabelSchema schema, String accessibleText, String emptyText) {
        this.styles = new MarkStyle(schema);
        this.shown = new ShownMarks(area, styles);
        this.overview = new OverviewBar(styles, this::goTo);
        this.tags = new LabelTags(area, styles);
        hint.setText(emptyText);
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);

        area.setId("letter-text");
        area.getStyleClass().add("letter-text");
        area.setEditable(false);
        area.setWrapText(true);
        // Undo belongs to the marks; the text itself never changes.
        area.setUndoManager(UndoUtils.noOpUndoManager());
        area.setAccessibleRole(AccessibleRole.TEXT_AREA);
        area.setAccessibleText(accessibleText);
        area.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        getStyleClass().add("letter-pane");
        setCenter(new StackPane(scroller, tags, hint));
        setRight(overview);
        Hover.install(
                area, at -> letter == null ? Optional.empty() : about.apply(display.toLetter(at)));
    }

    /// Draws marks in the styles of another schema, from the next [#mark] on.
    public void use(LabelSchema schema) {
        styles.use(schema);
        shown.forget();
    }

    /// Draws marks as several reviewers', with tags over those that matter, from the next [#mark]
    /// on.
    public void use(LayerLook look) {
        styles.use(look);
        setTags(true);
    }

    /// Called with the letter's offset at which the reviewer clicked.
    public void setOnClick(IntConsumer handler) {
        onClick = handler;
    }

    /// Called when the reviewer has selected text with the mouse, snapped to visible characters.
    public void setOnSelected(Consumer<Span> handler) {
        onSelected = handler;
    }

    /// Asked what to tell of the letter's character under a resting mouse.
    public void setAbout(IntFunction<Optional<String>> words) {
        about = words;
    }

    /// Shows the letter without marks, from its start.
    public void show(@Nullable Letter other) {
        letter = other;
        setHits(List.of(), null);
        hint.setVisible(other == null);
        area.setShowCaret(other == null ? Caret.CaretVisibility.OFF : Caret.CaretVisibility.ON);
        layOut(0);
    }

    /// Changes between the reading view and the raw text, at the same place.
    public void setReading(boolean on) {
        if (reading != on) {
            int place = caret();
            reading = on;
            layOut(place);
        }
    }

    /// Shows the names of labels above their spans, or takes them away.
    public void setTags(boolean on) {
        area.getStyleClass().remove("tagged");
        if (on) {
            area.getStyleClass().add("tagged");
        }
        tags.setOn(on);
    }

    public boolean isReading() {
        return reading;
    }

    /// Takes over where a search found something; drawn with the marks.
    ///
    /// @param found in reading order, all within the letter
    /// @param current the hit that the search is at, or `null`
    public void setHits(List<Span> found, @Nullable Span current) {
        hits = List.copyOf(found);
        currentHit = current;
    }

    /// Draws the marks, the focused one in its frame.
    public void mark(List<Mark> marks, @Nullable MarkId focused) {
        List<Mark> tagged = tagged(marks);
        overview.show(display, tagged, hits);
        tags.show(display, tagged);
        if (display.text().isEmpty()) {
            return;
        }
        LayerLook layers = styles.layers();
        List<LayerLook.Voice> voices =
                layers == null ? List.of() : marks.stream().map(layers.voice()).toList();
        shown.show(display, new Drawing(marks, voices, focused, hits, currentHit));
    }

    private List<Mark> tagged(List<Mark> marks) {
        LayerLook layers = styles.layers();
        return layers == null ? marks : marks.stream().filter(layers::isTagged).toList();
    }

    /// Brings the span into the middle third of the view if it is not there, and the caret to its
    /// start.
    public void reveal(Span span) {
        area.moveTo(display.toDisplay(span).start());
        calmLater();
    }

    /// The caret has its place on the screen only once the area is laid out again; asking for it
    /// earlier would lay it out twice.
    private void calmLater() {
        Platform.runLater(this::calm);
    }

    private void calm() {
        area.applyCss();
        area.layout();
        if (area.getCaretBounds().isEmpty()) {
            area.requestFollowCaret();
            area.layout();
        }
        Bounds view = area.localToScreen(area.getLayoutBounds());
        Optional<Bounds> caret = area.getCaretBounds();
        if (view == null || caret.isEmpty()) {
            return;
        }
        double third = view.getHeight() / 3;
        double above = caret.get().getMinY() - (view.getMinY() + third);
        double below = caret.get().getMaxY() - (view.getMaxY() - third);
        if (above < 0) {
            area.scrollYBy(above);
        } else if (below > 0) {
            area.scrollYBy(below);
        }
    }

    /// What is selected, snapped to visible characters.
    public Optional<Span> selection() {
        IndexRange range = area.getSelection();
        return letter == null || range.getLength() == 0
                ? Optional.empty()
                : SpanEdges.snap(
                        letter.text(),
                        display.toLetter(range.getStart()),
                        display.toLetter(range.getEnd() - 1) + 1);
    }

    /// Selects the span in the letter.
    public void select(Span span) {
        Span place = display.toDisplay(span);
        area.selectRange(place.start(), place.end());
    }

    public void clearSelection() {
        area.deselect();
    }

    /// The letter's offset at the caret.
    public int caret() {
        return display.toLetter(area.getCaretPosition());
    }

    /// Puts the caret at the letter's offset.
    public void putCaret(int offset) {
        area.moveTo(display.toDisplay(offset));
    }

    /// Where on the screen the selection or the caret ends, for what pops up beside it.
    public Optional<Bounds> anchor() {
        return area.getSelectionBounds().or(area::getCaretBounds);
    }

    /// Where on the screen the span is, if it is in view.
    public Optional<Bounds> whereIs(Span span) {
        Span place = display.toDisplay(span);
        return area.getCharacterBoundsOnScreen(place.start(), place.end());
    }

    /// The node that takes the keys.
    public StyleClassedTextArea area() {
        return area;
    }

    private void goTo(int displayOffset) {
        area.moveTo(Math.clamp(displayOffset, 0, area.getLength()));
        calmLater();
        area.requestFocus();
    }

    private void layOut(int place) {
        String text = letter == null ? "" : letter.text();
        display = reading ? ReadingLayout.of(text) : RawLayout.of(text);
        area.replace(0, area.getLength(), StyledLines.of(display, area));
        shown.forget();
        int caret = Math.min(display.toDisplay(place), area.getLength());
        area.moveTo(caret);
        area.requestFollowCaret();
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || letter == null) {
            return;
        }
        Optional<Span> selected = selection();
        if (selected.isPresent()) {
            onSelected.accept(selected.get());
        } else {
            // Behind a line's end there is no character, only a place for the caret.
            CharacterHit hit = area.hit(event.getX(), event.getY());
            onClick.accept(
                    display.toLetter(hit.getCharacterIndex().orElse(hit.getInsertionIndex())));
        }
    }
}
