package org.glossator.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.Node;
import org.glossator.letter.Span;
import org.glossator.schema.Label;
import org.glossator.session.CannotMeasure;
import org.glossator.session.LetterPlace;
import org.glossator.session.OpenSample;
import org.glossator.session.Progress;
import org.glossator.session.ProjectSession;
import org.glossator.session.SampleReport;
import org.glossator.store.LetterId;
import org.glossator.store.Sample;
import org.glossator.ui.ContextCell;
import org.glossator.ui.Texts;
import org.glossator.ui.quality.SpotCheckPane;
import org.jspecify.annotations.Nullable;

/// The view of spot checks: a sample is planned and drawn, answered item by item, and says what
/// share is right. The answers are given in [VerdictActions].
final class SpotCheckView implements ViewPane {

    private final Tools tools;
    private final Desk desk;
    private final ProjectSession session;
    private final Texts texts;
    private final ZoneId zone;
    private final FailureWords failures;
    private final VerdictActions verdicts;
    private final PlacesInView places;
    private final SpotCheckPane pane;
    private final Map<LetterId, String> names = new HashMap<>();
    private List<String> known = List.of();
    private @Nullable OpenSample sample;
    private @Nullable AskedItem asked;

    /// @param goTo shows a place of a letter in the review
    SpotCheckView(Tools tools, ZoneId zone, BiConsumer<LetterId, Span> goTo) {
        this.tools = tools;
        this.desk = tools.desk();
        this.session = tools.session();
        this.texts = tools.texts();
        this.zone = zone;
        this.failures = new FailureWords(texts, "check.stopped", "check.failed");
        this.verdicts = new VerdictActions(this, tools);
        this.places = new PlacesInView(session.wordsAround(), this::sayPlaces);
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
        if (sample != null) {
            pane.takeKeys();
        }
        tools.read(this::samples, this::offer);
    }

    private void offer(List<String> all) {
        known = all;
        pane.offer(all, sample == null ? "" : sample.sample().name());
        if (sample == null && all.isEmpty()) {
            plan();
        } else if (sample == null) {
            open(all.getLast());
        }
    }

    @Override
    public void hidden() {
        // Every verdict is on its way to the disk already.
    }

    @Override
    public void label(Label label) {
        verdicts.miss();
    }

    VerdictActions verdicts() {
        return verdicts;
    }

    void plan() {
        pane.plan(texts.get("check.proposed", known.size() + 1));
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    /// Shows what came of it so far, or goes on.
    void toggleResult() {
        OpenSample now = sample;
        if (now == null) {
            tools.tell("check.none");
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
            tools.tell("check.none");
            return;
        }
        tools.picker()
                .newReport(texts.get("check.file", now.sample().name()))
                .ifPresent(file -> saveReport(now, file));
    }

    private void saveReport(OpenSample now, Path file) {
        SampleReport report =
                new SampleReport(now, session.reviewer().name(), Map.copyOf(names), zone);
        tools.jobs()
                .start(
                        texts.get("check.job.save"),
                        _ -> report.write(file),
                        made -> tools.tell("check.saved", made),
                        this::failed);
    }

    /// The item that is asked about now.
    Optional<AskedItem> current() {
        return pane.showsResult() ? Optional.empty() : Optional.ofNullable(asked);
    }

    /// The names of all samples. Blocks.
    private List<String> samples() {
        return session.samples().all().stream().map(Sample::name).toList();
    }

    private void draw(SpotCheckPane.Plan plan) {
        pane.refuse("");
        tools.jobs()
                .start(
                        texts.get("check.job.draw"),
                        progress -> drawn(plan, progress),
                        drawn -> {
                            sample = drawn;
                            tools.read(this::samples, this::offer);
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
        tools.jobs()
                .start(
                        texts.get("check.job.open"),
                        _ -> session.samples().open(name),
                        opened -> {
                            sample = opened;
                            pane.offer(known, name);
                            goOn(opened, 0);
                        },
                        this::failed);
    }

    /// Asks about the next open item, or shows what came of it if there is none.
    void goOn(OpenSample now, int from) {
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
    void show(Sample.Item item) {
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
                            if (failure != null) {
                                failed(failure);
                            } else if (now == sample) {
                                ask(new AskedItem(now, item, letter));
                            }
                        },
                        Platform::runLater);
    }

    /// Asks about the item, or says what is said of it by now.
    void ask(AskedItem now) {
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

    private ContextCell.Row where(Sample.Item item) {
        return new ContextCell.Row(
                names.getOrDefault(item.letter(), ""),
                places.at(new LetterPlace(item.letter(), item.span())),
                (item.label() + " " + item.rule()).strip());
    }

    private void sayPlaces() {
        pane.sayPlaces();
    }

    private void failed(Throwable failure) {
        tools.say().accept(why(failure));
    }

    private String why(Throwable failure) {
        return failure instanceof CannotMeasure
                ? String.valueOf(failure.getMessage())
                : failures.of(failure);
    }
}
