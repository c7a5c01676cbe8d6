package org.glossator.ui.shell;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.glossator.session.ProjectSession;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.dialog.Notice;
import org.glossator.ui.task.Jobs;

/// What actions and views work with: what lies on the desk, long work beside it, and the ways to
/// ask the reviewer and to tell them.
///
/// @param stage the window that dialogs belong to
/// @param say says words in the status bar
record Tools(
        Desk desk,
        Jobs jobs,
        FilePicker picker,
        Notice notice,
        Stage stage,
        Texts texts,
        Consumer<String> say) {

    ProjectSession session() {
        return desk.session();
    }

    /// Reads what blocks off the window's thread, and goes on with it there. What cannot be read is
    /// said in the status bar.
    <T> void read(Supplier<T> read, Consumer<T> onRead) {
        session()
                .readLater(read)
                .whenCompleteAsync(
                        (found, failure) -> {
                            if (failure == null) {
                                onRead.accept(found);
                            } else {
                                say.accept(
                                        new FailureWords(texts, "status.unread", "status.unread")
                                                .of(failure));
                            }
                        },
                        Platform::runLater);
    }

    /// Says a string of the bundle in the status bar.
    void tell(String key, Object... arguments) {
        say.accept(texts.get(key, arguments));
    }
}
