package org.glossator.ui;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/// Says words whole under the mouse wherever there is no room for all of them, whatever shows them:
/// a button, a row of a list, the head of a column.
public final class CutWords {

    private static final double WIDEST = 640;

    private CutWords() {}

    /// Does so in this node and all that it holds.
    public static void say(Node root) {
        root.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, event -> entered(event.getTarget()));
    }

    private static void entered(EventTarget target) {
        Node node = target instanceof Node one ? one : null;
        // The words themselves are under the mouse, inside of what they belong to.
        while (node != null && !(node instanceof Labeled)) {
            node = node.getParent();
        }
        if (node instanceof Labeled labeled
                && labeled.isTextTruncated()
                && labeled.getTooltip() == null) {
            give(labeled);
        }
    }

    private static void give(Labeled labeled) {
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(labeled.textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST);
        labeled.setTooltip(whole);
        labeled.textTruncatedProperty().subscribe(cut -> labeled.setTooltip(cut ? whole : null));
    }
}
