package org.glossator.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import org.glossator.export.ExportReport;
import org.glossator.export.FormatOptions;
import org.glossator.export.release.ReleaseDetail;
import org.glossator.export.release.ReleaseWords;
import org.glossator.export.split.SplitPlan;
import org.glossator.letter.Span;
import org.glossator.session.ExportChoice;
import org.glossator.session.ProjectSession;
import org.glossator.session.ReleaseChange;
import org.glossator.session.ReleaseOrder;
import org.glossator.session.ReleaseRefused;
import org.glossator.session.ReleaseResult;
import org.glossator.store.LetterId;
import org.glossator.store.ReviewStatus;
import org.glossator.ui.Texts;
import org.glossator.ui.export.ReleaseDialog;
import org.glossator.ui.export.ReleaseWish;
import org.glossator.ui.export.ReleasesPane;
import org.jspecify.annotations.Nullable;

/// The view of what was released: made, written again, compared.
final class ReleasesView implements ViewPane {

    private final Tools tools;
    private final ProjectSession session;
    private final Texts texts;
    private final FailureWords failures;
    private final BiConsumer<LetterId, Span> goTo;
    private final WrittenFolder written;
    private final ReleasesPane pane;
    private List<ReleaseDetail> all = List.of();
    private @Nullable Compared compared;

    private record Compared(String before, String after) {}

    /// @param goTo shows a place of a letter in the review
    /// @param written told of the folders that are written
    ReleasesView(Tools tools, BiConsumer<LetterId, Span> goTo, WrittenFolder written) {
        this.tools = tools;
        this.session = tools.session();
        this.texts = tools.texts();
        this.failures = new FailureWords(texts, "release.stopped", "release.failed");
        this.goTo = goTo;
        this.written = written;
        this.pane = new ReleasesPane(texts, this::compare, this::open);
        pane.button("release-create", "release.create", this::create);
        pane.button("release-write", "release.write", this::write);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void shown() {
        pane.takeKeys();
        read();
    }

    @Override
    public void hidden() {
        // What is being compared or written is told when it is done.
    }

    /// Asks what is to be released and where to, and makes it.
    void create() {
        if (tools.desk().mayChange()) {
            tools.read(session.releases()::all, this::ask);
        }
    }

    private void ask(List<ReleaseDetail> before) {
        new ReleaseDialog(
                        texts,
                        tools.stage(),
                        before,
                        new Undecided(tools.desk())::in,
                        () ->
                                tools.picker()
                                        .file(
                                                texts.get("release.guidelines.title"),
                                                "*.md",
                                                "*.txt"))
                .showAndWait()
                .ifPresent(wish ->
                        tools.picker()
                                .folder(texts.get("release.folder"))
                                .ifPresent(folder -> create(wish, in(folder, wish.version()))));
    }

    /// Writes the chosen release again.
    void write() {
        Optional<String> version = pane.chosen();
        if (version.isEmpty()) {
            tools.tell("release.none-chosen");
            return;
        }
        tools.picker()
                .folder(texts.get("release.folder"))
                .map(folder -> in(folder, version.get()))
                .ifPresent(folder ->
                        tools.jobs()
                                .start(
                                        texts.get("release.job.write"),
                                        progress ->
                                                session.releases()
                                                        .write(version.get(), folder, progress),
                                        result -> told("release.written", result, folder),
                                        this::failed));
    }

    private void create(ReleaseWish wish, Path folder) {
        tools.jobs()
                .start(
                        texts.get("release.job.create"),
                        progress -> session.releases().create(order(wish), folder, progress),
                        result -> {
                            told("release.created", result, folder);
                            read();
                        },
                        this::failed);
    }

    private void told(String key, ReleaseResult result, Path folder) {
        long lost =
                result.reports().stream()
                        .mapToLong(report -> report.changed() + report.dropped())
                        .sum();
        written.wrote(
                folder,
                texts.get(
                                key,
                                result.detail().version(),
                                result.detail().counts().letters(),
                                result.detail().counts().spans(),
                                folder)
                        + (lost == 0
                                ? ""
                                : " "
                                        + texts.get(
                                                "release.lossy",
                                                lost,
                                                lossy(result.reports()).reportFile())));
    }

    private static ExportReport lossy(List<ExportReport> reports) {
        return reports.stream().filter(report -> !report.isWhole()).findFirst().orElseThrow();
    }

    /// Reads files: not for the window's thread.
    private ReleaseOrder order(ReleaseWish wish) {
        Map<String, String> selection = new LinkedHashMap<>();
        selection.put("status", wish.selection().name().toLowerCase(Locale.ROOT));
        selection.put("letters", wish.doneOnly() ? "done" : "all");
        if (wish.rejected()) {
            selection.put("rejected", "yes");
        }
        return new ReleaseOrder(
                wish.version(),
                new ExportChoice(
                        entry -> !wish.doneOnly() || entry.status() == ReviewStatus.DONE,
                        wish.selection(),
                        Set.of(),
                        wish.rejected(),
                        null),
                selection,
                wish.formats(),
                FormatOptions.standard(session.schema()),
                plan(wish),
                wish.guidelines().map(file -> with(wish.words(), file)).orElse(wish.words()));
    }

    private static ReleaseWords with(ReleaseWords words, Path guidelines) {
        try {
            return new ReleaseWords(
                    words.title(), words.source(), words.licence(), Files.readString(guidelines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable SplitPlan plan(ReleaseWish wish) {
        return switch (wish.split()) {
            case ReleaseWish.Parting.AsBefore() ->
                    session.releases().planBefore(wish.version()).orElse(null);
            case ReleaseWish.Parting.Together() -> null;
            case ReleaseWish.Parting.By(var ratio) ->
                    new SplitPlan(ratio, null, SplitPlan.NEAR_DUPLICATE);
        };
    }

    /// A release has a folder of its own, named after it.
    private Path in(Path folder, String version) {
        String project = session.file().getFileName().toString().replace(".mv.db", "");
        return folder.resolve(project + "-" + version);
    }

    private void read() {
        session.releases()
                .allLater()
                .whenCompleteAsync(
                        (found, failure) -> {
                            if (failure != null) {
                                failed(failure);
                                return;
                            }
                            if (!found.equals(all)) {
                                // The same ones again would lose the place in their changes.
                                all = found;
                                pane.show(found);
                            }
                            pane.say(texts.get("release.state", found.size()));
                            pane.takeKeys();
                        },
                        Platform::runLater);
    }

    private void compare(String before, String after) {
        Compared wanted = new Compared(before, after);
        compared = wanted;
        pane.comparing(texts.get("release.comparing"));
        tools.jobs()
                .start(
                        texts.get("release.job.compare"),
                        progress -> session.releases().changes(before, after, progress),
                        found -> {
                            if (wanted.equals(compared)) {
                                pane.show(found);
                            }
                        },
                        failure -> {
                            if (wanted.equals(compared)) {
                                pane.comparing("");
                                failed(failure);
                            }
                        });
    }

    private void open(ReleaseChange change) {
        change.place()
                .ifPresentOrElse(
                        place -> {
                            goTo.accept(place.letter(), place.span());
                            tools.tell("release.back");
                        },
                        () -> tools.tell("release.gone", change.letter().letter()));
    }

    private void failed(Throwable failure) {
        pane.say(
                failure instanceof ReleaseRefused
                        ? texts.get("release.refused", String.valueOf(failure.getMessage()))
                        : failures.of(failure));
    }
}
