package org.glossator.ui.shell;

import java.util.function.BooleanSupplier;
import javafx.animation.FadeTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/// The one movement of the window: what comes may fade in, quickly, and only if the reviewer wants
/// it.
final class Motion {

    static final Duration LONGEST = Duration.millis(120);

    private final BooleanSupplier wanted;

    Motion(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    void comeIn(Node node) {
        if (!wanted.getAsBoolean()) {
            node.setOpacity(1);
            return;
        }
        FadeTransition fade = new FadeTransition(LONGEST, node);
        fade.setFromValue(0.2);
        fade.setToValue(1);
        fade.play();
    }
}
