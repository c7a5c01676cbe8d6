package org.glossator.ui.shell;

import java.util.function.BiFunction;
import org.glossator.letter.Span;
import org.glossator.letter.SpanEdges;
import org.glossator.session.OpenLetter;

/// Moves the edges of the focused span.
public final class EdgeActions {

    private final Desk desk;

    EdgeActions(Desk desk) {
        this.desk = desk;
    }

    public void growStart() {
        move(SpanEdges::growStart);
    }

    public void shrinkStart() {
        move(SpanEdges::shrinkStart);
    }

    public void growEnd() {
        move(SpanEdges::growEnd);
    }

    public void shrinkEnd() {
        move(SpanEdges::shrinkEnd);
    }

    public void growStartByCharacter() {
        move(SpanEdges::growStartByCharacter);
    }

    public void shrinkStartByCharacter() {
        move(SpanEdges::shrinkStartByCharacter);
    }

    public void growEndByCharacter() {
        move(SpanEdges::growEndByCharacter);
    }

    public void shrinkEndByCharacter() {
        move(SpanEdges::shrinkEndByCharacter);
    }

    private void move(BiFunction<String, Span, Span> edge) {
        OpenLetter open = desk.letter().get();
        if (open == null) {
            return;
        }
        String text = open.letter().text();
        desk.focused()
                .flatMap(mark ->
                        desk.session().corrections().resize(mark, edge.apply(text, mark.span())))
                .ifPresent(desk::apply);
    }
}
