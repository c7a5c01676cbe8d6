package org.glossator.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.glossator.schema.Label;
import org.glossator.session.Failure;
import org.glossator.session.MergeReport;
import org.glossator.session.OpenLetter;
import org.glossator.session.PackageSent;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.session.ReceivedPackage;
import org.glossator.store.ProjectKey;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.Round;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.PackageDialog;
import org.glossator.ui.dialog.ReviewerDialog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done with a project's people: who works on it now, and what goes to others and comes
/// back.
public final class TeamActions implements RoundActions.Packages {

    private static final Logger LOG = LoggerFactory.getLogger(TeamActions.class);

    private final Tools tools;
    private final Desk desk;
    private final ProjectSession session;
    private final Texts texts;
    private final Clock clock;
    private final Consumer<ProjectSession> onReviewer;
    private final Consumer<Path> onOpenProject;
    private final RoundActions rounds;

    /// @param onReviewer told the project as another reviewer has it
    /// @param onOpenProject told the project that was made of a package
    TeamActions(
            Tools tools,
            Clock clock,
            ZoneId zone,
            Consumer<ProjectSession> onReviewer,
            Consumer<Path> onOpenProject) {
        this.tools = tools;
        this.desk = tools.desk();
        this.session = tools.session();
        this.texts = tools.texts();
        this.clock = clock;
        this.onReviewer = onReviewer;
        this.onOpenProject = onOpenProject;
        this.rounds = new RoundActions(tools, zone, this);
    }

    /// Lets somebody else work on the project.
    public void changeReviewer() {
        if (!desk.mayChange()) {
            return;
        }
        tools.read(
                session.rounds()::reviewers,
                people ->
                        new ReviewerDialog(texts, tools.stage(), people, session.reviewer().name())
                                .showAndWait()
                                .ifPresent(wish -> workAs(wish, people)));
    }

    private void workAs(ReviewerDialog.Wish wish, List<ReviewerEntry> people) {
        if (isSoAlready(wish, people)) {
            return;
        }
        // A key that is pressed before the window is the other's must not count as anybody's.
        Parent window = tools.stage().getScene().getRoot();
        window.setDisable(true);
        boolean known = people.stream().anyMatch(person -> person.name().equals(wish.name()));
        CompletableFuture<ReviewerEntry> entered =
                known
                        ? session.rounds().setHue(wish.name(), wish.hue())
                        : session.rounds().addReviewer(wish.name(), wish.hue());
        entered.whenCompleteAsync(
                (entry, failure) -> {
                    if (failure == null) {
                        onReviewer.accept(session.workingAs(entry.reviewer()));
                    } else {
                        window.setDisable(false);
                        failed(failure);
                    }
                },
                Platform::runLater);
    }

    private boolean isSoAlready(ReviewerDialog.Wish wish, List<ReviewerEntry> people) {
        return wish.name().equals(session.reviewer().name())
                && people.stream()
                        .anyMatch(one ->
                                one.name().equals(wish.name())
                                        && one.hue() % Label.HUES == wish.hue());
    }

    /// Writes a package of letters for another reviewer.
    public void sendPackage() {
        if (!desk.mayChange()) {
            return;
        }
        tools.read(
                () -> new Receivers(others(), session.rounds().all()),
                receivers -> {
                    if (receivers.names().isEmpty()) {
                        tools.notice()
                                .show(texts.get("package.title"), texts.get("package.nobody"), "");
                        return;
                    }
                    new PackageDialog(texts, tools.stage(), receivers.names(), receivers.rounds())
                            .showAndWait()
                            .ifPresent(wish -> send(wish.reviewer(), wish.round()));
                });
    }

    private record Receivers(List<String> names, List<Round> rounds) {}

    private List<String> others() {
        return session.rounds().reviewers().stream()
                .map(ReviewerEntry::name)
                .filter(name -> !name.equals(session.reviewer().name()))
                .toList();
    }

    /// Writes a package of this round's letters, or of all letters, for the reviewer.
    @Override
    public void send(String reviewer, Optional<Round> round) {
        if (desk.mayChange()) {
            tools.picker()
                    .newPackage(texts.get("package.name", reviewer))
                    .ifPresent(file ->
                            start(
                                    "package.job.send",
                                    _ ->
                                            session.packages()
                                                    .send(reviewer, round.orElse(null), file),
                                    this::sent));
        }
    }

    /// What is done with rounds.
    RoundActions rounds() {
        return rounds;
    }

    /// Writes the package that gives back what this reviewer did.
    public void giveBack() {
        tools.picker()
                .newPackage(texts.get("package.name.back", session.reviewer().name()))
                .ifPresent(file ->
                        start(
                                "package.job.back",
                                _ -> session.packages().giveBack(file),
                                this::sent));
    }

    /// Takes in what a reviewer gave back.
    @Override
    public void merge() {
        if (desk.mayChange()) {
            tools.picker()
                    .packageFile()
                    .ifPresent(file ->
                            start(
                                    "package.job.merge",
                                    progress -> session.packages().merge(file, progress),
                                    this::merged));
        }
    }

    /// Makes a project of a package of letters, beside it, and opens that.
    public void openPackage() {
        tools.picker()
                .packageFile()
                .ifPresent(file -> {
                    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
                    Path project = file.resolveSibling(name);
                    start(
                            "package.job.open",
                            _ -> received(file, project),
                            received -> onOpenProject.accept(received.project()));
                });
    }

    /// Shows what became of this reviewer's marks on the open letter.
    public void showOutcomes() {
        OpenLetter open = desk.letter().get();
        if (open == null) {
            return;
        }
        OutcomeWords words = new OutcomeWords(texts, session.schema(), open.letter().text());
        start(
                "outcomes.job",
                _ -> session.adjudication().outcomes(open.id(), session.reviewer().name()),
                outcomes ->
                        tools.notice()
                                .show(
                                        texts.get("outcomes.title"),
                                        outcomes.isEmpty()
                                                ? texts.get("outcomes.none")
                                                : words.counts(outcomes),
                                        words.details(outcomes)));
    }

    private ReceivedPackage received(Path file, Path project) {
        try {
            return ReceivedPackage.open(file, project, ProjectKey.none(), clock);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void sent(PackageSent sent) {
        say(
                texts.get("package.sent", sent.letters(), sent.reviewer(), sent.file())
                        + (sent.left() == 0 ? "" : texts.get("package.left", sent.left())));
    }

    private void merged(MergeReport report) {
        desk.refreshQueue();
        if (report.again()) {
            say(texts.get("package.again", report.reviewer()));
            return;
        }
        String words =
                texts.get(
                        "package.merged",
                        report.reviewer(),
                        report.letters(),
                        report.edits(),
                        report.unchanged());
        if (report.conflicts().isEmpty()) {
            say(words);
        } else {
            rounds.told(words);
            tools.notice()
                    .show(
                            texts.get("package.conflicts", report.conflicts().size()),
                            words,
                            String.join("\n", report.conflicts()));
        }
    }

    /// Says it in the status bar, and to whom the rounds are before.
    private void say(String words) {
        tools.say().accept(words);
        rounds.told(words);
    }

    private <T> void start(String title, Function<Progress, T> work, Consumer<T> onDone) {
        tools.jobs().start(texts.get(title), work, onDone, this::failed);
    }

    private void failed(Throwable failure) {
        if (FailureWords.isStop(failure)) {
            say(texts.get("package.stopped"));
            return;
        }
        Failure known = Failure.of(failure);
        LOG.warn("refused: {}", known.code());
        tools.notice().show(texts.get("package.failed"), known.text(), "");
    }
}
