package org.glossator.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files and folders that are dropped on the window.
final class FileDrops {

    private final Consumer<List<Path>> onDropped;

    FileDrops(Consumer<List<Path>> onDropped) {
        this.onDropped = onDropped;
    }

    void install(Scene scene) {
        scene.setOnDragOver(this::over);
        scene.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        onDropped.accept(event.getDragboard().getFiles().stream().map(File::toPath).toList());
        event.setDropCompleted(true);
        event.consume();
    }
}
