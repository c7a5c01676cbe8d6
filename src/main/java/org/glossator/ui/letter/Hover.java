package org.glossator.ui.letter;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntFunction;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.stage.Popup;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/// Tells about the mark under a resting mouse.
final class Hover {

    private static final Duration REST = Duration.ofMillis(450);
    private static final double BESIDE = 14;

    private Hover() {}

    /// @param about what is to be told of the character at this place of the display, if anything
    static void install(StyleClassedTextArea area, IntFunction<Optional<String>> about) {
        Popup popup = new Popup();
        Label words = new Label();
        words.getStyleClass().add("hover");
        words.setWrapText(true);
        popup.getContent().add(words);
        area.setMouseOverTextDelay(REST);
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event ->
                        about.apply(event.getCharacterIndex())
                                .ifPresent(text -> {
                                    words.setText(text);
                                    show(popup, area, event.getScreenPosition());
                                }));
        area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> popup.hide());
    }

    private static void show(Popup popup, StyleClassedTextArea area, Point2D at) {
        popup.show(area, at.getX() + BESIDE, at.getY() + BESIDE);
    }
}
