package org.glossator.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// How the window looks: fonts, theme and size. Light and dark differ in their colour tokens only.
public final class Look {

    private static final List<String> FONTS =
            List.of(
                    "SourceSerif4-Regular.ttf",
                    "SourceSerif4-SemiBold.ttf",
                    "Inter-Regular.ttf",
                    "Inter-Medium.ttf",
                    "Inter-SemiBold.ttf");

    private static final double USUAL = 13;
    private static final double SMALLEST = 9;
    private static final double LARGEST = 32;

    private final Scene scene;
    private boolean dark;
    private double size = USUAL;

    Look(Scene scene, boolean dark) {
        this.scene = scene;
        this.dark = dark;
        scene.getStylesheets().add(resource("glossator.css"));
        apply();
    }

    /// Makes the bundled fonts known to the toolkit. Once, before the first scene.
    public static void loadFonts() {
        for (String font : FONTS) {
            String path = "/assets/fonts/" + font;
            try (InputStream in = Look.class.getResourceAsStream(path)) {
                if (in == null || Font.loadFont(in, USUAL) == null) {
                    throw new IllegalStateException("the program is incomplete: no " + path);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    boolean isDark() {
        return dark;
    }

    void setDark(boolean on) {
        dark = on;
        apply();
    }

    /// Multiplies the size of everything.
    void scale(double factor) {
        size = Math.clamp(Math.round(size * factor * 2) / 2.0, SMALLEST, LARGEST);
        apply();
    }

    void usualSize() {
        size = USUAL;
        apply();
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                dark
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets().removeAll(resource("light.css"), resource("dark.css"));
        scene.getStylesheets().add(resource(dark ? "dark.css" : "light.css"));
        scene.getRoot().setStyle("-fx-font-size: " + size + "px;");
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Look.class.getResource("/org/glossator/ui/" + name))
                .toExternalForm();
    }
}
