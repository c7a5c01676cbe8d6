package org.glossator.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.session.ProjectSession;
import org.glossator.session.WorkFiles;
import org.glossator.session.WorkReport;
import org.glossator.store.QueueEntry;
import org.glossator.store.WorkDay;
import org.glossator.ui.Texts;
import org.glossator.ui.quality.DashboardPane;
import org.glossator.ui.quality.NodePicture;

/// The view of how the work goes. How far the letters are is known and shown at once; the rest is
/// counted beside the work and comes in when it is.
final class DashboardView implements ViewPane {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);

    private final Tools tools;
    private final Desk desk;
    private final ProjectSession session;
    private final Texts texts;
    private final Clock clock;
    private final ZoneId zone;
    private final DashboardPane pane;
    private List<WorkDay> days = List.of();
    private WorkReport report = WorkReport.NONE;
    private List<String> silenced = List.of();
    private boolean counting;

    DashboardView(Tools tools, Clock clock, ZoneId zone) {
        this.tools = tools;
        this.desk = tools.desk();
        this.session = tools.session();
        this.texts = tools.texts();
        this.clock = clock;
        this.zone = zone;
        this.pane =
                new DashboardPane(texts, session.reviewer().name(), this::save, this::silenceAll);
    }

    @Override
    public Node node() {
        return pane;
    }

    @Override
    public void shown() {
        pane.takeKeys();
        pane.showLetters(desk.queue());
        if (counting) {
            return;
        }
        counting = true;
        pane.say(texts.get("dashboard.counting"));
        tools.jobs().start(texts.get("dashboard.job.work"), _ -> work(), this::showWork, this::say);
        tools.jobs()
                .start(
                        texts.get("dashboard.job.report"),
                        progress ->
                                new Counted(session.work().report(zone, progress), silencedRules()),
                        this::showReport,
                        this::failed);
    }

    @Override
    public void hidden() {
        // What is being counted is shown when the view comes back.
    }

    /// Saves charts and numbers into a folder that the reviewer chooses.
    void save() {
        tools.picker().folder(texts.get("dashboard.folder")).ifPresent(this::save);
    }

    /// Silences the rules that are surely below the line.
    void silenceAll() {
        List<String> below = pane.belowTheLine();
        if (desk.mayChange()) {
            below.forEach(rule -> desk.track(session.memory().silence(rule)));
            told(texts.get("dashboard.did.silenced", below.size(), pane.line()));
        }
    }

    /// Silences the chosen rule, or lets it be heard again.
    void silenceChosen() {
        pane.chosenRule()
                .filter(_ -> desk.mayChange())
                .ifPresent(rule -> {
                    boolean heard = !silenced.contains(rule);
                    desk.track(
                            heard ? session.memory().silence(rule) : session.memory().hear(rule));
                    told(
                            texts.get(
                                    heard ? "dashboard.did.silenced-one" : "dashboard.did.heard",
                                    rule));
                });
    }

    private void told(String words) {
        // Behind the writes just begun.
        tools.read(
                this::silencedRules,
                rules -> {
                    showSilenced(rules);
                    tools.say().accept(words);
                });
    }

    private void showSilenced(List<String> rules) {
        silenced = rules;
        pane.showSilenced(rules);
    }

    /// Blocks.
    private List<String> silencedRules() {
        return session.memory().silenced().stream().map(one -> one.rule()).toList();
    }

    private record Counted(WorkReport report, List<String> silenced) {}

    private record Work(List<QueueEntry> queue, List<WorkDay> days, List<Duration> spent) {}

    private Work work() {
        return new Work(
                session.queueLater().join(),
                session.work().days(),
                List.copyOf(session.work().spent().values()));
    }

    private void showWork(Work work) {
        days = work.days();
        pane.showLetters(work.queue());
        pane.showWork(work.days(), work.spent());
    }

    private void showReport(Counted counted) {
        report = counted.report();
        pane.showReport(counted.report());
        showSilenced(counted.silenced());
        pane.say("");
        tools.jobs()
                .start(
                        texts.get("dashboard.job.agreement"),
                        progress -> session.work().agreement(Bootstrap.STANDARD, progress),
                        agreed -> {
                            counting = false;
                            agreed.ifPresentOrElse(
                                    one ->
                                            pane.showAgreement(
                                                    one.agreement(),
                                                    String.join(" · ", one.reviewers())),
                                    () -> pane.noAgreement(texts.get("dashboard.agreement.none")));
                        },
                        this::failed);
    }

    private void failed(Throwable failure) {
        counting = false;
        say(failure);
    }

    private void say(Throwable failure) {
        pane.say(new FailureWords(texts, "dashboard.stopped", "dashboard.failed").of(failure));
    }

    private void save(Path folder) {
        Map<String, byte[]> pictures = new TreeMap<>();
        pane.pictures().forEach((name, node) -> pictures.put(name, NodePicture.png(node)));
        String name = "dashboard-" + MINUTE.format(LocalDateTime.now(clock.withZone(zone)));
        WorkFiles files = new WorkFiles(List.copyOf(desk.queue()), days, report, pictures);
        FailureWords unsaved = new FailureWords(texts, "dashboard.stopped", "dashboard.not-saved");
        tools.jobs()
                .start(
                        texts.get("dashboard.job.save"),
                        _ -> files.write(folder, name),
                        made -> tools.tell("dashboard.saved", made),
                        failure -> tools.say().accept(unsaved.of(failure)));
    }
}
