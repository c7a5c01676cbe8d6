package org.glossator.ui.dialog;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.glossator.ui.Texts;

/// The platform's own file choosers.
public final class NativeFilePicker implements FilePicker {

    private final Supplier<Window> owner;
    private final Texts texts;

    public NativeFilePicker(Supplier<Window> owner, Texts texts) {
        this.owner = owner;
        this.texts = texts;
    }

    @Override
    public List<Path> letters() {
        FileChooser chooser =
                chooser(
                        "files.letters",
                        "*.txt",
                        "*.TXT",
                        "*.pdf",
                        "*.docx",
                        "*.rtf",
                        "*.html",
                        "*.htm",
                        "*.zip",
                        "*.json",
                        "*.jsonl",
                        "*.ann");
        List<File> files = chooser.showOpenMultipleDialog(owner.get());
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> project() {
        FileChooser chooser = chooser("files.project", "*.mv.db");
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> file(String title, String... patterns) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(title, patterns),
                        new ExtensionFilter(texts.get("files.all"), "*"));
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> schema() {
        FileChooser chooser = chooser("labels.files", "*.json");
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> newSchema() {
        FileChooser chooser = chooser("labels.files", "*.json");
        chooser.setInitialFileName(texts.get("labels.file-name"));
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> packageFile() {
        FileChooser chooser = chooser("package.files", "*.glossator");
        return Optional.ofNullable(chooser.showOpenDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> newPackage(String name) {
        FileChooser chooser = chooser("package.files", "*.glossator");
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    @Override
    public Optional<Path> newReport(String name) {
        FileChooser chooser = chooser("check.files", "*.html");
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }

    private FileChooser chooser(String text, String... endings) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get(text));
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(texts.get(text), endings),
                        new ExtensionFilter(texts.get("files.all"), "*"));
        return chooser;
    }
}
