package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The folder that was written last. The window says what is in it, and offers to open it.
final class WrittenFolder {

    private final Texts texts;
    private final StatusBar status;
    private final Supplier<KeyMap> keys;
    private final Consumer<Path> opener;
    private @Nullable Path latest;

    /// @param opener shows a folder as the desktop does
    WrittenFolder(Texts texts, StatusBar status, Supplier<KeyMap> keys, Consumer<Path> opener) {
        this.texts = texts;
        this.status = status;
        this.keys = keys;
        this.opener = opener;
    }

    /// Says what was written, with the offer beside it.
    void wrote(Path folder, String words) {
        latest = folder;
        status.say(
                words,
                texts.get("written.open", keys.get().first(Command.OPEN_FOLDER)),
                this::open);
    }

    /// Opens the folder that was written last, or says that there is none.
    void open() {
        Path folder = latest;
        if (folder == null) {
            status.say(texts.get("written.none"));
        } else {
            opener.accept(folder);
        }
    }
}
