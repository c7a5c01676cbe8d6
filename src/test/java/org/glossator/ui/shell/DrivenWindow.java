package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// What tests begin with that drive a window: a folder of their own, hands, and a window that is
/// closed when the test is over.
abstract class DrivenWindow {

    static final Path LETTER = Path.of("src/test/resources/letters/composed-2013-notice.txt");

    @TempDir Path folder;
    final FxRobot robot = new Hands();
    OpenedWindow window;

    @AfterEach
    final void close() throws Exception {
        window.close();
    }

    final Path project() {
        return folder.resolve("letters");
    }

    /// Opens the window on a new project of these letters.
    ///
    /// @param chosen the folder that is chosen where the window asks for one
    final void open(List<Path> letters, Path chosen) throws Exception {
        window = OpenedWindow.open(project(), letters, new ChosenFiles(List.of(), chosen));
    }

    /// Opens the window on a project of the one letter, which two reviewers have labelled.
    ///
    /// @param chosen the folder that is chosen where the window asks for one
    final void openLabelledByTwo(Path chosen) throws Exception {
        TwoReviewers.label(project(), List.of(LETTER));
        open(List.of(), chosen);
    }
}
