package org.glossator;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.glossator.session.Failure;
import org.glossator.session.PasswordDelay;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.store.Backup;
import org.glossator.store.ProjectException;
import org.glossator.store.ProjectException.Reason;
import org.glossator.store.ProjectKey;
import org.glossator.ui.dialog.KeyChange;
import org.glossator.ui.dialog.OpeningQuestions;
import org.jspecify.annotations.Nullable;

/// Opens projects for the window. All work is done off its thread; where something stands in the
/// way, the reviewer is asked what to do. Used on the window's thread only.
final class Opening {

    private final Function<Attempt, ProjectSession> door;
    private final OpeningQuestions questions;
    private final Executor background;
    private final Executor window;
    private final PasswordDelay delay;
    private final Clock clock;
    private final Consumer<Outcome> onEnd;

    /// @param door opens a project or throws; called in the background
    /// @param window runs on the window's thread
    /// @param delay waits in the background
    /// @param onEnd told once for each project asked for, on the window's thread
    Opening(
            Function<Attempt, ProjectSession> door,
            OpeningQuestions questions,
            Executor background,
            Executor window,
            PasswordDelay delay,
            Clock clock,
            Consumer<Outcome> onEnd) {
        this.door = door;
        this.questions = questions;
        this.background = background;
        this.window = window;
        this.delay = delay;
        this.clock = clock;
        this.onEnd = onEnd;
    }

    void open(Attempt attempt) {
        run(attempt, () -> Outcome.Opened.plainly(door.apply(attempt), attempt));
    }

    /// Brings the project back from a backup and opens it. If that fails, it is opened as it was.
    ///
    /// @param close closes the project where it is open, in the background
    void restore(Attempt attempt, Backup backup, Runnable close) {
        run(
                attempt,
                () -> {
                    close.run();
                    return restored(attempt, backup);
                });
    }

    /// Puts the project under another password and opens it. If that fails, it is opened as it was.
    ///
    /// @param typed wiped in the end
    /// @param close closes the project where it is open, in the background
    void changeKey(Attempt attempt, KeyChange typed, Runnable close) {
        run(
                attempt,
                () -> {
                    close.run();
                    return new KeyChanging(door, delay).change(attempt, typed);
                });
    }

    private Outcome restored(Attempt attempt, Backup backup) {
        Backup.Restored restored;
        try {
            restored = attempt.care().restore(backup.file(), clock, Progress.none());
        } catch (RuntimeException e) {
            return new Outcome.Opened(
                    door.apply(attempt),
                    attempt,
                    Optional.empty(),
                    Optional.of(Failure.of(e)),
                    Optional.empty());
        }
        return new Outcome.Opened(
                door.apply(attempt),
                attempt,
                Optional.of(restored),
                Optional.empty(),
                Optional.empty());
    }

    private void run(Attempt attempt, Supplier<Outcome> work) {
        CompletableFuture.supplyAsync(work, background)
                .whenCompleteAsync((outcome, failure) -> settle(attempt, outcome, failure), window);
    }

    private void settle(Attempt attempt, @Nullable Outcome outcome, @Nullable Throwable failure) {
        if (outcome != null) {
            onEnd.accept(outcome);
        } else if (cause(failure) instanceof ProjectException refusal) {
            ask(attempt, refusal);
        } else if (failure != null) {
            end(attempt, new Outcome.Refused(failure));
        }
    }

    /// Nobody has the project in the end, so nobody needs its key.
    private void end(Attempt attempt, Outcome outcome) {
        attempt.key().close();
        onEnd.accept(outcome);
    }

    private void ask(Attempt attempt, ProjectException refusal) {
        switch (refusal.reason()) {
            case ENCRYPTED, WRONG_PASSWORD -> askForPassword(attempt);
            case LOCKED, READ_ONLY -> askToRead(attempt, refusal);
            case DAMAGED -> lookForBackup(attempt, refusal);
            case MISSING, NEWER, UNREADABLE, NOT_ENCRYPTED, FULL, FOREIGN, FAILED ->
                    end(attempt, new Outcome.Refused(refusal));
        }
    }

    private void askForPassword(Attempt attempt) {
        questions.password(
                attempt.project(),
                password -> tryPassword(attempt, password),
                () -> end(attempt, new Outcome.Left()));
    }

    /// What follows, or nothing if the password is wrong.
    private CompletableFuture<Optional<Runnable>> tryPassword(Attempt attempt, char[] password) {
        return CompletableFuture.supplyAsync(() -> withPassword(attempt, password), background)
                .handle((tried, failure) -> {
                    if (isWrongPassword(failure)) {
                        return Optional.empty();
                    }
                    return Optional.of(
                            tried == null
                                    ? () -> settle(attempt, null, failure)
                                    : () ->
                                            settle(
                                                    tried.attempt(),
                                                    tried.outcome(),
                                                    tried.failure()));
                });
    }

    private Tried withPassword(Attempt attempt, char[] password) {
        Attempt keyed;
        try {
            keyed = attempt.with(ProjectKey.of(password));
        } finally {
            Arrays.fill(password, '\0');
        }
        try {
            ProjectSession session = delay.attempt(() -> door.apply(keyed));
            return new Tried(keyed, Outcome.Opened.plainly(session, keyed), null);
        } catch (RuntimeException e) {
            if (isWrongPassword(e)) {
                keyed.key().close();
                throw e;
            }
            // Somebody else may have it open, or it is damaged: the key is needed again.
            return new Tried(keyed, null, e);
        }
    }

    private void askToRead(Attempt attempt, ProjectException refusal) {
        if (attempt.toRead()) {
            end(attempt, new Outcome.Refused(refusal));
            return;
        }
        switch (questions.toRead(attempt.project(), refusal)) {
            case GO -> open(attempt.onlyToRead(refusal.holder().orElse(null)));
            case ANOTHER -> openAnother(attempt);
            case NOTHING -> end(attempt, new Outcome.Left());
        }
    }

    private void lookForBackup(Attempt attempt, ProjectException refusal) {
        CompletableFuture.supplyAsync(
                        () -> attempt.care().newestWholeBackup(Progress.none()), background)
                .whenCompleteAsync(
                        (found, failure) ->
                                askToRestore(
                                        attempt,
                                        refusal,
                                        failure == null ? found : Optional.empty()),
                        window);
    }

    private void askToRestore(Attempt attempt, ProjectException refusal, Optional<Backup> backup) {
        switch (questions.toRestore(attempt.project(), refusal, backup)) {
            case GO -> restore(attempt, backup.orElseThrow(), () -> {});
            case ANOTHER -> openAnother(attempt);
            case NOTHING -> end(attempt, new Outcome.Left());
        }
    }

    private void openAnother(Attempt attempt) {
        Optional<Path> chosen = questions.another();
        if (chosen.isEmpty()) {
            end(attempt, new Outcome.Left());
        } else {
            attempt.key().close();
            open(Attempt.at(chosen.get()));
        }
    }

    private static boolean isWrongPassword(@Nullable Throwable failure) {
        return cause(failure) instanceof ProjectException refusal
                && refusal.reason() == Reason.WRONG_PASSWORD;
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null
                ? failure.getCause()
                : failure;
    }

    /// What came of the attempt with a password that is not wrong.
    private record Tried(
            Attempt attempt, @Nullable Outcome outcome, @Nullable RuntimeException failure) {}
}
