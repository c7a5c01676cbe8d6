package org.glossator.ui.shell;

import javafx.stage.Screen;
import javafx.stage.Stage;
import org.glossator.ui.settings.WindowPlace;
import org.jspecify.annotations.Nullable;

/// Where the window is, kept from one start to the next.
final class StagePlace {

    private StagePlace() {}

    /// Puts the window where it was, unless no screen is there any more.
    static void restore(Stage stage, @Nullable WindowPlace place) {
        if (place == null
                || Screen.getScreensForRectangle(
                                place.x(), place.y(), place.width(), place.height())
                        .isEmpty()) {
            return;
        }
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /// @param before where it was at the last start: where a maximized window goes back to
    static WindowPlace of(Stage stage, @Nullable WindowPlace before) {
        if (stage.isMaximized() && before != null) {
            return new WindowPlace(before.x(), before.y(), before.width(), before.height(), true);
        }
        return new WindowPlace(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }
}
