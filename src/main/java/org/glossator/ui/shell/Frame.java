package org.glossator.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;

/// How the window's parts lie beside each other. Panels keep their size; the table of decisions
/// comes and goes under the letter.
final class Frame extends BorderPane {

    private static final double SEARCH_AT = 0.68;

    private final SplitPane panes;
    private final SplitPane centre;
    private final Node decisions;

    Frame(Node queue, Node outline, Node letter, Node decisions, Node inspector) {
        this.decisions = decisions;
        SplitPane left = vertical(queue, outline);
        left.setDividerPositions(0.62);
        centre = vertical(letter);
        panes = new SplitPane(left, centre, inspector);
        panes.setDividerPositions(0.18, 0.76);
        SplitPane.setResizableWithParent(left, false);
        SplitPane.setResizableWithParent(inspector, false);
        setCenter(panes);
    }

    /// Shows the table of decisions, or takes it away.
    boolean toggleDecisions() {
        boolean shown = !centre.getItems().contains(decisions);
        if (shown) {
            centre.getItems().add(decisions);
            centre.setDividerPositions(0.7);
        } else {
            centre.getItems().remove(decisions);
        }
        return shown;
    }

    /// Shows the search under the letter, or takes it away; the rest keeps its size.
    void showSearch(Node search, boolean shown) {
        if (!shown) {
            centre.getItems().remove(search);
        } else if (!centre.getItems().contains(search)) {
            centre.getItems().add(1, search);
            SplitPane.setResizableWithParent(search, false);
            centre.setDividerPosition(0, SEARCH_AT);
        }
    }

    /// Lets nothing be done in the letter for a while.
    void setBusy(boolean busy) {
        panes.setDisable(busy);
    }

    boolean isBusy() {
        return panes.isDisabled();
    }

    /// Keeps everything still, the caret too.
    void setStill(boolean on) {
        getStyleClass().remove("still");
        if (on) {
            getStyleClass().add("still");
        }
    }

    private static SplitPane vertical(Node... parts) {
        SplitPane split = new SplitPane(parts);
        split.setOrientation(Orientation.VERTICAL);
        return split;
    }
}
