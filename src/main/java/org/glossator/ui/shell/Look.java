package org.glossator.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.glossator.ui.settings.Settings;

/// How the window looks: fonts, theme and size. Light and dark differ in their colour tokens only.
public final class Look {

    private static final List<String> FONTS =
            List.of(
                    "SourceSerif4-Regular.ttf",
                    "SourceSerif4-SemiBold.ttf",
                    "Inter-Regular.ttf",
                    "Inter-Medium.ttf",
                    "Inter-SemiBold.ttf");

    private final Scene scene;

    Look(Scene scene) {
        this.scene = scene;
    }

    /// Makes the bundled fonts known to the toolkit. Once, before the first scene.
    public static void loadFonts() {
        for (String font : FONTS) {
            String path = "/assets/fonts/" + font;
            try (InputStream in = Look.class.getResourceAsStream(path)) {
                if (in == null || Font.loadFont(in, Settings.USUAL) == null) {
                    throw new IllegalStateException("the program is incomplete: no " + path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Draws the window so.
    ///
    /// @param size of the window's own text, in pixels; everything else follows it
    void show(boolean dark, double size) {
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(
                        resource("chrome.css"),
                        resource("panes.css"),
                        resource("dialogs.css"),
                        resource("quality.css"),
                        resource("letter.css"),
                        resource("search.css"),
                        resource("labels.css"),
                        resource(dark ? "dark.css" : "light.css"),
                        sheet(".root { -fx-font-size: " + size + "px; }"));
    }

    /// The size as a style sheet, since dialogs and popups take over their window's style sheets
    /// but not the style of its root.
    private static String sheet(String rules) {
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Look.class.getResource("/org/glossator/ui/" + name))
                .toExternalForm();
    }
}
