package org.glossator.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import org.glossator.letter.Span;
import org.glossator.schema.Label;
import org.glossator.session.CannotMeasure;
import org.glossator.session.Failure;
import org.glossator.session.OpenSample;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.session.SampleReport;
import org.glossator.store.LetterId;
import org.glossator.store.Sample;
import org.glossator.ui.Texts;
import org.glossator.ui.dialog.FilePicker;
import org.glossator.ui.quality.SpotCheckPane;
import org.glossator.ui.task.Jobs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The view of spot checks: a sample is planned and drawn, answered item by item, and says what
/// share is right.
final class SpotCheckView implements ViewPane {

    private static final Logger LOG = LoggerFactory.getLogger(SpotCheckView.class);

    private final Desk desk;
    private final ProjectSession session;
    private final Jobs jobs;
    private final WindowParts parts;
    private final Texts texts;
    private final FilePicker picker;
    private final Consumer<String> say;
    private final SpotCheckPane pane;
    private final Map<LetterId, String> names = new HashMap<>();
    private @Nullable OpenSample sample;
    private @Nullable AskedItem asked;

    /// @param goTo shows a place of a letter in the review
    SpotCheckView(
            Desk desk,
            Jobs jobs,
            WindowParts parts,
            FilePicker picker,
            Consumer<String> say,
            BiConsumer<LetterId, Span> goTo) {
        this.desk = desk;
        this.session = desk.session();
        this.jobs = jobs;
        this.parts = parts;
        this.texts = parts.texts();
        this.picker = picker;
        this.say = say;
        this.pane =
                new SpotCheckPane(
                        session.schema(),
                        texts,
                        this::where,
                        new SpotCheckPane.Told(
                                this::open,
                                this::draw,
                                this::plan,
                                this::toggleResult,
                                this::saveReport,
                                item -> goTo.accept(item.letter(), item.span())));
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void shown() {
        desk.queue().forEach(entry -> names.put(entry.id(), entry.name()));
        pane.use(session.schema());
        List<String> all = samples();
        pane.offer(all, sample == null ? "" : sample.sample().name());
        if (sample != null) {
            pane.takeKeys();
        } else if (all.isEmpty()) {
            plan();
        } else {
            open(all.getLast());
        }
    }

    @Override
    public void hidden() {
        // Every verdict is on its way to the disk already.
    }

    /// Of a window without suggestions: one more span that is missing, whatever its label.
    @Override
    public void label(Label label) {
        current()
                .ifPresent(now -> {
                    if (now.isWindow()) {
                        now.addMiss();
                        ask(now);
                    }
                });
    }

    void plan() {
        pane.plan(texts.get("check.proposed", samples().size() + 1));
    }

    void yes() {
        current()
                .ifPresent(now -> {
                    if (now.isWindow()) {
                        note(now.item(), now.countMisses());
                    } else {
                        judge(Sample.Answer.YES);
                    }
                });
    }

    void no() {
        current()
                .ifPresent(now -> {
                    if (now.isWindow()) {
                        now.forgetMisses();
                        ask(now);
                    } else {
                        judge(Sample.Answer.NO);
                    }
                });
    }

    void fix() {
        judge(Sample.Answer.FIX);
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    /// Takes the verdict back that was given last before this item.
    void undo() {
        current()
                .ifPresent(now -> {
                    List<Sample.Item> items = now.sample().items();
                    int at = now.item().place();
                    Sample.Item item =
                            now.sample().verdict(now.item()).isPresent() || at == 0
                                    ? now.item()
                                    : items.get(at - 1);
                    if (desk.mayChange() && now.sample().verdict(item).isPresent()) {
                        desk.track(now.sample().takeBack(item));
                        show(item);
                        say.accept(texts.get("check.taken-back"));
                    }
                });
    }

    /// Shows what came of it so far, or goes on.
    void toggleResult() {
        OpenSample now = sample;
        if (now == null) {
            say.accept(texts.get("check.none"));
        } else if (pane.showsResult()) {
            goOn(now, 0);
        } else {
            result(now);
        }
    }

    /// Writes the report as a page.
    void saveReport() {
        OpenSample now = sample;
        if (now == null) {
            say.accept(texts.get("check.none"));
            return;
        }
        picker.newReport(texts.get("check.file", now.sample().name()))
                .ifPresent(file -> saveReport(now, file));
    }

    private void saveReport(OpenSample now, Path file) {
        SampleReport report =
                new SampleReport(now, session.reviewer().name(), Map.copyOf(names), parts.zone());
        jobs.start(
                texts.get("check.job.save"),
                _ -> report.write(file),
                made -> say.accept(texts.get("check.saved", made)),
                this::failed);
    }

    private Optional<AskedItem> current() {
        return pane.showsResult() ? Optional.empty() : Optional.ofNullable(asked);
    }

    private List<String> samples() {
        return session.samples().all().stream().map(Sample::name).toList();
    }

    private void draw(SpotCheckPane.Plan plan) {
        pane.refuse("");
        jobs.start(
                texts.get("check.job.draw"),
                progress -> drawn(plan, progress),
                drawn -> {
                    sample = drawn;
                    pane.offer(samples(), drawn.sample().name());
                    goOn(drawn, 0);
                },
                failure -> pane.refuse(why(failure)));
    }

    private OpenSample drawn(SpotCheckPane.Plan plan, Progress progress) {
        return switch (plan) {
            case SpotCheckPane.Plan.OfSpans(var name, var order) ->
                    session.samples().draw(name, order, progress);
            case SpotCheckPane.Plan.OfWindows(var name, var order) ->
                    session.samples().draw(name, order, progress);
        };
    }

    private void open(String name) {
        jobs.start(
                texts.get("check.job.open"),
                _ -> session.samples().open(name),
                opened -> {
                    sample = opened;
                    pane.offer(samples(), name);
                    goOn(opened, 0);
                },
                this::failed);
    }

    private void judge(Sample.Answer answer) {
        current()
                .filter(now -> !now.isWindow())
                .ifPresent(now -> note(now.item(), now.judge(answer)));
    }

    private void note(
            Sample.Item item,
            java.util.function.Supplier<java.util.concurrent.CompletableFuture<?>> verdict) {
        OpenSample now = sample;
        if (now != null && desk.mayChange()) {
            desk.track(verdict.get());
            goOn(now, item.place() + 1);
        }
    }

    /// Asks about the next open item, or shows what came of it if there is none.
    private void goOn(OpenSample now, int from) {
        now.nextOpen(from).ifPresentOrElse(this::show, () -> result(now));
    }

    private void result(OpenSample now) {
        pane.showResult(now);
        sayState(now);
    }

    private void step(int by) {
        current()
                .ifPresent(now -> {
                    int to = now.item().place() + by;
                    List<Sample.Item> items = now.sample().items();
                    if (to >= 0 && to < items.size()) {
                        show(items.get(to));
                    }
                });
    }

    /// Reads the item's letter, and asks.
    private void show(Sample.Item item) {
        OpenSample now = sample;
        if (now == null) {
            return;
        }
        AskedItem before = asked;
        if (before != null && before.item().letter().equals(item.letter())) {
            ask(new AskedItem(now, item, before.letter()));
            return;
        }
        session.open(item.letter())
                .whenCompleteAsync(
                        (letter, failure) -> {
                            if (failure == null) {
                                ask(new AskedItem(now, item, letter));
                            } else {
                                failed(failure);
                            }
                        },
                        Platform::runLater);
    }

    private void ask(AskedItem now) {
        AskedItem before = asked;
        asked = now;
        pane.ask(
                now.ask(session.schema(), texts),
                before != null && before.letter() == now.letter());
        sayState(now.sample());
    }

    private void sayState(OpenSample now) {
        long checked = now.items().stream().filter(i -> now.verdict(i).isPresent()).count();
        pane.say(texts.get("check.state", checked, now.items().size()));
    }

    private String where(Sample.Item item) {
        return texts.get(
                "check.where",
                names.getOrDefault(item.letter(), ""),
                item.span().start(),
                item.span().end(),
                item.label(),
                item.rule());
    }

    private void failed(Throwable failure) {
        say.accept(why(failure));
    }

    private String why(Throwable failure) {
        return switch (failure) {
            case CancellationException _ -> texts.get("check.stopped");
            case CannotMeasure refused -> String.valueOf(refused.getMessage());
            default -> {
                Failure known = Failure.of(failure);
                LOG.warn("no spot check: {}", known.code());
                yield texts.get("check.failed", known.text());
            }
        };
    }
}
