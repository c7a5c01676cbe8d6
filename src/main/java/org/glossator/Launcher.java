package org.glossator;

import javafx.application.Application;

/// Starts Glossator. It does not extend `Application`, so that everything can stay on the class
/// path.
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        Application.launch(App.class, args);
    }
}
