package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.glossator.session.Failure;
import org.glossator.session.Progress;
import org.glossator.store.Backup;
import org.glossator.store.Backups;
import org.glossator.store.ProjectException;
import org.glossator.store.Verification;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.BackupsDialog;
import org.glossator.ui.dialog.KeyChangeDialog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What keeps the open project: making backups, choosing one to go back to, its password.
public final class BackupActions {

    private static final Logger LOG = LoggerFactory.getLogger(BackupActions.class);

    private final Tools tools;
    private final Desk desk;
    private final Texts texts;
    private final Safekeeping safekeeping;

    BackupActions(Tools tools, Safekeeping safekeeping) {
        this.tools = tools;
        this.desk = tools.desk();
        this.texts = tools.texts();
        this.safekeeping = safekeeping;
    }

    /// Makes one now, also of a project that is only read.
    public void now() {
        tools.jobs()
                .start(
                        texts.get("backup.job"),
                        progress -> desk.session().backUp(progress),
                        made -> made("backup.made", made),
                        failure -> failed(failure, this::refused));
    }

    /// Makes the day's, unless there is one or there is nothing to keep.
    void daily() {
        if (desk.session().isReadOnly() || desk.queue().isEmpty()) {
            return;
        }
        tools.jobs()
                .start(
                        texts.get("backup.job.daily"),
                        progress -> desk.session().backUpDaily(progress),
                        made -> made.ifPresent(one -> made("backup.made.daily", one)),
                        failure ->
                                failed(
                                        failure,
                                        known -> tools.tell("backup.not-daily", known.text())));
    }

    /// Shows the backups; the one that is chosen takes the project's place.
    public void restore() {
        if (!desk.mayChange()) {
            return;
        }
        desk.session()
                .readLater(() -> Backups.of(desk.session().file()).all())
                .whenCompleteAsync(
                        (all, failure) -> {
                            if (failure != null) {
                                refused(Failure.of(failure));
                            } else if (all.isEmpty()) {
                                tools.tell("backup.none");
                            } else {
                                choose(all);
                            }
                        },
                        Platform::runLater);
    }

    /// Asks for another password; under that the project is closed and opened again.
    public void changePassword() {
        if (desk.mayChange()) {
            boolean encrypted = safekeeping.care().key().encrypts();
            new KeyChangeDialog(encrypted, texts, tools.stage())
                    .ask()
                    .ifPresent(safekeeping.onKeyChange());
        }
    }

    private void choose(List<Backup> all) {
        BackupsDialog dialog = new BackupsDialog(all, texts, tools.stage());
        tools.jobs()
                .start(
                        texts.get("backup.job.check"),
                        progress -> check(all, dialog, progress),
                        _ -> {},
                        failure -> failed(failure, this::refused));
        dialog.showAndWait().ifPresent(safekeeping.onRestore());
    }

    /// Tells of each what is in it, the latest first, for as long as somebody looks.
    private boolean check(List<Backup> all, BackupsDialog dialog, Progress job) {
        Progress watched =
                new Progress() {
                    @Override
                    public void at(long done, long total) {
                        job.at(done, total);
                    }

                    @Override
                    public boolean stopping() {
                        return job.stopping() || dialog.isAnswered();
                    }
                };
        for (Backup backup : all) {
            if (watched.stopping()) {
                return false;
            }
            Optional<Verification> found = look(backup, watched);
            Platform.runLater(() -> dialog.tell(backup, found));
        }
        return true;
    }

    /// Nothing if it cannot be read, as under a password that was changed since.
    private Optional<Verification> look(Backup backup, Progress progress) {
        try {
            return Optional.of(safekeeping.care().verify(backup, progress));
        } catch (ProjectException e) {
            LOG.warn("a backup cannot be read: {}", Failure.of(e).code());
            return Optional.empty();
        }
    }

    private void made(String words, Backup.Made made) {
        tools.tell(words, place(made.file()));
        if (!made.check().isWhole()) {
            tools.notice()
                    .show(
                            texts.get("backup.not-whole"),
                            texts.get("backup.not-whole.what", desk.session().file()),
                            "");
        }
    }

    private void failed(Throwable failure, Consumer<Failure> tell) {
        if (FailureWords.isStop(failure)) {
            return;
        }
        Failure known = Failure.of(failure);
        LOG.warn("backup: {}", known.code());
        tell.accept(known);
    }

    private void refused(Failure failure) {
        tools.notice().show(texts.get("backup.failed"), failure.text(), "");
    }

    /// In its folder, which lies beside the project.
    private static Path place(Path file) {
        Path absolute = file.toAbsolutePath();
        int names = absolute.getNameCount();
        return names < 2 ? absolute : absolute.subpath(names - 2, names);
    }
}
