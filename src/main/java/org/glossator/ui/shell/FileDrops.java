package org.glossator.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Takes what is dropped on the window: a project is opened, files and folders are imported.
final class FileDrops {

    private static final String PROJECT = ".mv.db";

    private final Consumer<List<Path>> onLetters;
    private final Consumer<Path> onProject;

    /// What a drop is meant for.
    sealed interface Drop {

        record Letters(List<Path> files) implements Drop {}

        record Project(Path file) implements Drop {}

        /// Words or a picture, say.
        record Nothing() implements Drop {}
    }

    FileDrops(Consumer<List<Path>> onLetters, Consumer<Path> onProject) {
        this.onLetters = onLetters;
        this.onProject = onProject;
    }

    void install(Scene scene) {
        scene.setOnDragOver(event -> {
            if (!(held(event.getDragboard()) instanceof Drop.Nothing)) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(this::dropped);
    }

    /// @param files none if something else is dropped
    static Drop of(@Nullable List<File> files) {
        if (files == null || files.isEmpty()) {
            return new Drop.Nothing();
        }
        List<Path> paths = files.stream().map(File::toPath).toList();
        boolean isProject = paths.size() == 1 && paths.getFirst().toString().endsWith(PROJECT);
        return isProject ? new Drop.Project(paths.getFirst()) : new Drop.Letters(paths);
    }

    /// @return whether it was of use
    boolean take(Drop drop) {
        return switch (drop) {
            case Drop.Letters(var files) -> {
                onLetters.accept(files);
                yield true;
            }
            case Drop.Project(var file) -> {
                onProject.accept(file);
                yield true;
            }
            case Drop.Nothing() -> false;
        };
    }

    private void dropped(DragEvent event) {
        event.setDropCompleted(take(held(event.getDragboard())));
        event.consume();
    }

    private static Drop held(Dragboard board) {
        return of(board.hasFiles() ? board.getFiles() : null);
    }
}
