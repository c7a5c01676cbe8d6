package org.glossator.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.glossator.schema.Label;

/// Which view the window shows. The review of letters is there from the start; the others are made
/// when they are first wanted.
public final class Views {

    private final Frame frame;
    private final Node review;
    private final Runnable backToReview;
    private final Map<View, Supplier<ViewPane>> makers = new EnumMap<>(View.class);
    private final Map<View, ViewPane> made = new EnumMap<>(View.class);
    private final ReadOnlyObjectWrapper<View> current = new ReadOnlyObjectWrapper<>(View.REVIEW);

    /// @param backToReview called when the review of letters is shown again; gives it the keys
    Views(Frame frame, Runnable backToReview) {
        this.frame = frame;
        this.review = frame.getCenter();
        this.backToReview = backToReview;
    }

    /// Says how a view is made.
    void add(View view, Supplier<ViewPane> maker) {
        makers.put(view, maker);
    }

    ReadOnlyObjectProperty<View> current() {
        return current.getReadOnlyProperty();
    }

    /// Shows the view; if it is there already, it shows afresh what the project holds.
    void show(View view) {
        View before = current.get();
        if (before != view) {
            hide(before);
        }
        Supplier<ViewPane> maker = makers.get(view);
        if (maker == null) {
            frame.setCenter(review);
            current.set(View.REVIEW);
            backToReview.run();
        } else {
            ViewPane pane = made.computeIfAbsent(view, _ -> maker.get());
            frame.setCenter(pane.node());
            current.set(view);
            pane.shown();
        }
    }

    /// The view of this kind, which was shown before.
    <T extends ViewPane> T pane(Class<T> kind) {
        return made.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst()
                .orElseThrow();
    }

    /// Tells the shown view that a label's own key was pressed.
    void label(Label label) {
        ViewPane pane = made.get(current.get());
        if (pane != null) {
            pane.label(label);
        }
    }

    /// Ends what the shown view does, as before the window closes.
    void leave() {
        hide(current.get());
    }

    private void hide(View view) {
        ViewPane pane = made.get(view);
        if (pane != null) {
            pane.hidden();
        }
    }
}
