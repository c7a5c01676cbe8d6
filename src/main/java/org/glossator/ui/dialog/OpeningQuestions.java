package org.glossator.ui.dialog;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Window;
import org.glossator.store.Backup;
import org.glossator.store.ProjectException;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// What is asked when a project cannot simply be opened. On the window's thread only.
///
/// @param owner the window that the questions belong to; gives `null` while there is none
/// @param picker asks for another project
public record OpeningQuestions(
        Texts texts, Supplier<@Nullable Window> owner, ZoneId zone, FilePicker picker) {

    /// What the reviewer wants.
    public enum Answer {
        /// What the question offers.
        GO,
        /// To choose another project.
        ANOTHER,
        NOTHING
    }

    /// Asks for the password of a project until one is right.
    ///
    /// @param attempt given each password, to be wiped; gives what follows once the question is
    ///   closed, or nothing if the password is wrong
    /// @param onCancel called if the reviewer gives up
    public void password(
            Path project,
            Function<char[], CompletableFuture<Optional<Runnable>>> attempt,
            Runnable onCancel) {
        new ProjectPasswordDialog(texts, owner.get(), name(project), attempt, onCancel).show();
    }

    /// Asks whether to look at a project that may not be written now, and says who has it.
    public Answer toRead(Path project, ProjectException refusal) {
        return new HeldDialog(texts, owner.get(), zone).ask(name(project), refusal);
    }

    /// Asks whether to restore a project that is damaged, and says what is safe.
    ///
    /// @param backup the newest that is whole
    public Answer toRestore(Path project, ProjectException refusal, Optional<Backup> backup) {
        return new DamagedDialog(texts, owner.get()).ask(project, refusal, backup);
    }

    /// Another project.
    public Optional<Path> another() {
        return picker.project();
    }

    static String name(Path project) {
        return String.valueOf(project.getFileName()).replace(".mv.db", "");
    }
}
