package org.glossator.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.glossator.export.Export;
import org.glossator.export.ExportReport;
import org.glossator.export.ExportedLetter;
import org.glossator.export.Losses;
import org.glossator.letter.Letter;
import org.glossator.mark.MarkSet;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;

/// One export: letters are read from the store one by one as the format asks for them, so that a
/// large project needs no more memory than a small one.
final class ProjectExport {

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final Progress progress;
    private final Set<String> ids = new HashSet<>();

    ProjectExport(ProjectStore store, Reviewer reviewer, Progress progress) {
        this.store = store;
        this.reviewer = reviewer;
        this.progress = progress;
    }

    /// @throws CancellationException if it was stopped; the folder is as it was then
    /// @throws UncheckedIOException if the folder cannot be written; it is as it was then
    ExportReport run(ExportOrder order) {
        List<QueueEntry> queue = store.queue(reviewer);
        try {
            return Export.run(
                    order.format(), order.options(), letters(queue, order), order.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the format will not carry, told without writing anything.
    ///
    /// @throws CancellationException if it was stopped
    Losses losses(ExportOrder order) {
        return Losses.of(order.format(), letters(store.queue(reviewer), order));
    }

    private Iterator<ExportedLetter> letters(List<QueueEntry> queue, ExportOrder order) {
        List<QueueEntry> chosen = queue.stream().filter(order.choice().letters()).toList();
        Iterator<QueueEntry> entries = chosen.iterator();
        return new Iterator<>() {
            private int done;

            @Override
            public boolean hasNext() {
                return entries.hasNext();
            }

            @Override
            public ExportedLetter next() {
                if (progress.stopping()) {
                    throw new CancellationException("the export was stopped");
                }
                progress.at(done++, chosen.size());
                return letter(entries.next(), order);
            }
        };
    }

    private ExportedLetter letter(QueueEntry entry, ExportOrder order) {
        Letter letter = store.letter(entry.id());
        Map<String, String> meta = new LinkedHashMap<>();
        meta.put("status", entry.status().name().toLowerCase(Locale.ROOT));
        meta.put("reviewer", reviewer.name());
        ExportChoice choice = order.choice();
        MarkSet marks = store.marks(entry.id(), reviewer);
        ExportedLetter all =
                ExportedLetter.of(unique(letter), letter, marks, choice.selection(), meta);
        ExportedLetter exported = choice.rejected() ? all.withRejected(marks) : all;
        if (choice.deidentification() != null) {
            exported = choice.deidentification().of(exported, marks);
        }
        return exported.withLabels(choice.labels());
    }

    /// The letter's name; of letters with one name all but the first get their digest's beginning
    /// behind it, so that ids stay the same from one export to the next.
    private String unique(Letter letter) {
        String id = letter.name();
        if (!ids.add(id)) {
            id = letter.name() + "-" + letter.digest().shortForm();
            ids.add(id);
        }
        return id;
    }
}
