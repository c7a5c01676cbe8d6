package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.glossator.ui.dialog.FilePicker;
import org.jspecify.annotations.Nullable;

/// Chooses as a test decided; the headless platform has no file chooser.
record ChosenFiles(List<Path> letters, @Nullable Path chosenFolder) implements FilePicker {

    @Override
    public Optional<Path> folder(String title) {
        return Optional.ofNullable(chosenFolder);
    }

    @Override
    public Optional<Path> project() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> file(String title, String... patterns) {
        return Optional.ofNullable(chosenFolder)
                .map(chosen -> chosen.resolve("chosen" + patterns[0].substring(1)));
    }

    @Override
    public Optional<Path> schema() {
        return newSchema();
    }

    @Override
    public Optional<Path> packageFile() {
        return newPackage("package.glossator");
    }

    @Override
    public Optional<Path> newPackage(String name) {
        return Optional.ofNullable(chosenFolder).map(chosen -> chosen.resolve("package.glossator"));
    }

    @Override
    public Optional<Path> newReport(String name) {
        return Optional.ofNullable(chosenFolder).map(chosen -> chosen.resolve("report.html"));
    }

    @Override
    public Optional<Path> newSchema() {
        return Optional.ofNullable(chosenFolder).map(chosen -> chosen.resolve("labels.json"));
    }
}
