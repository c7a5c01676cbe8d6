package org.glossator.crash;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.glossator.detect.Detection;
import org.glossator.export.JsonlFormat;
import org.glossator.export.Selection;
import org.glossator.letter.Span;
import org.glossator.mark.Attributes;
import org.glossator.mark.Edit;
import org.glossator.mark.Mark;
import org.glossator.schema.Label;
import org.glossator.session.ExportOrder;
import org.glossator.session.Occurrences;
import org.glossator.session.OpenLetter;
import org.glossator.session.Progress;
import org.glossator.session.ProjectOpening;
import org.glossator.session.ProjectSession;
import org.glossator.session.Workers;
import org.glossator.store.LoggedEdit;
import org.glossator.store.QueueEntry;

/// A reviewer at work without a window until the program is killed. Says every edit that the
/// session called saved.
final class Worker {

    private final ProjectSession session;
    private final Random random;

    private Worker(ProjectSession session, Random random) {
        this.session = session;
        this.random = random;
    }

    /// @param args the [Work], the project, a folder of letters, where exports may go, a seed
    public static void main(String[] args) {
        CompletableFuture<Detection> detection = CompletableFuture.supplyAsync(Detection::shipped);
        ProjectSession session =
                new ProjectOpening(
                                Path.of(args[1]),
                                Workers.ofMachine(),
                                detection::join,
                                Clock.systemUTC())
                        .as(ProjectSession.FIRST_REVIEWER);
        Worker worker = new Worker(session, new Random(Long.parseLong(args[4])));
        Path letters = Path.of(args[2]);
        if (session.queue().isEmpty()) {
            session.importLetters(List.of(letters.resolve("letter-000.txt")), Progress.none());
        }
        if (Work.valueOf(args[0]) == Work.EVERYTHING) {
            worker.importAndExport(letters, Path.of(args[3]));
        }
        if (Work.valueOf(args[0]) == Work.BACKUP) {
            worker.backUp();
        }
        worker.edit();
    }

    private void importAndExport(Path letters, Path out) {
        Executor beside = Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().factory());
        beside.execute(() -> {
            session.importLetters(List.of(letters), Progress.none());
            say(new Acknowledgement.Imported(session.queue().size()));
        });
        beside.execute(() -> {
            for (int i = 0; ; i++) {
                Path folder = out.resolveSibling(out.getFileName() + "-" + i % 3);
                session.export(
                        new ExportOrder(new JsonlFormat(), Selection.ALL, folder), Progress.none());
            }
        });
    }

    private void backUp() {
        Thread.ofPlatform()
                .daemon()
                .start(() -> {
                    while (session.backUp(Progress.none()).check().isWhole()) {
                        // And the next one.
                    }
                    Runtime.getRuntime().halt(1);
                });
    }

    private void edit() {
        while (true) {
            List<QueueEntry> queue = session.queueLater().join();
            OpenLetter letter = session.open(queue.get(random.nextInt(queue.size())).id()).join();
            List<CompletableFuture<?>> saved =
                    random.ints(1 + random.nextInt(12), 0, 10)
                            .mapToObj(what -> change(letter, what))
                            .flatMap(Optional::stream)
                            .<CompletableFuture<?>>map(edit ->
                                    edit.thenAccept(entry ->
                                            say(
                                                    new Acknowledgement.Edited(
                                                            letter.id(), entry.id()))))
                            .toList();
            letter.leaveAt(random.nextInt(letter.letter().text().length()));
            saved.forEach(CompletableFuture::join);
        }
    }

    private Optional<CompletableFuture<LoggedEdit>> change(OpenLetter letter, int what) {
        return switch (what) {
            case 0 -> letter.undo();
            case 1 -> letter.redo();
            default -> edit(letter, what).map(letter::apply);
        };
    }

    private Optional<Edit> edit(OpenLetter letter, int what) {
        List<Mark> marks = letter.marks().visible();
        List<Label> labels = session.schema().labels();
        Label label = labels.get(random.nextInt(labels.size()));
        int at = random.nextInt(letter.letter().text().length() - 20);
        Span span = new Span(at, at + 1 + random.nextInt(19));
        if (marks.isEmpty() || what == 2) {
            return Optional.of(session.corrections().add(span, label.id()));
        }
        Mark mark = marks.get(random.nextInt(marks.size()));
        return switch (what) {
            case 3, 4 -> session.corrections().accept(mark);
            case 5 -> Optional.of(session.corrections().reject(mark, letter.marks()));
            case 6 -> session.corrections().relabel(mark, label);
            case 7 -> session.corrections().resize(mark, span);
            case 8 ->
                    Optional.of(
                            session.corrections()
                                    .addAll(
                                            new Occurrences.Places(List.of(span, span), List.of()),
                                            label.id(),
                                            Attributes.none()));
            default -> session.corrections().setAttribute(mark, Attributes.NOTE, "é “n” " + at);
        };
    }

    private static synchronized void say(Acknowledgement done) {
        System.out.println(done.line());
        System.out.flush();
    }
}
