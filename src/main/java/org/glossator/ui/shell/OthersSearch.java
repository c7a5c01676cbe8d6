package org.glossator.ui.shell;

import java.util.List;
import javafx.application.Platform;
import org.glossator.session.Failure;
import org.glossator.session.OtherLetter;
import org.glossator.session.Progress;
import org.jspecify.annotations.Nullable;

/// A search for the same words in other letters, told to a dialog on the window's thread as it goes
/// on. When the dialog is closed it stops.
final class OthersSearch implements Progress {

    private final OthersDialog dialog;
    private volatile boolean stopped;

    OthersSearch(OthersDialog dialog) {
        this.dialog = dialog;
    }

    void stop() {
        stopped = true;
    }

    /// Told on the search's thread.
    void found(List<OtherLetter> letters) {
        tell(() -> dialog.found(letters));
    }

    /// Told on the window's thread, behind everything that was found.
    void ended(@Nullable Throwable failure) {
        if (stopped) {
            return;
        }
        if (failure == null) {
            dialog.complete();
        } else {
            dialog.failed(Failure.of(failure).text());
        }
    }

    @Override
    public void at(long done, long total) {
        tell(() -> dialog.searched(done, total));
    }

    @Override
    public boolean stopping() {
        return stopped;
    }

    private void tell(Runnable news) {
        Platform.runLater(() -> {
            if (!stopped) {
                news.run();
            }
        });
    }
}
