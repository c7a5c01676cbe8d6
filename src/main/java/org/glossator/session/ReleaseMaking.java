package org.glossator.session;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.glossator.detect.DetectorVersion;
import org.glossator.export.ExportedLetter;
import org.glossator.export.catalog.FormatName;
import org.glossator.export.release.PartCount;
import org.glossator.export.release.ReleaseDetail;
import org.glossator.export.release.Snapshot;
import org.glossator.export.release.SplitDetail;
import org.glossator.export.split.SplitPlan;
import org.glossator.schema.SchemaFile;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.Reviewer;
import org.jspecify.annotations.Nullable;

/// Packs what a release holds, and notes how it came to be. Reviewers go by pseudonyms: `R1` is the
/// first who came to the project.
final class ReleaseMaking {

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final Progress progress;
    private final Workers workers;
    private final SortedMap<String, PartCount> sides = new TreeMap<>();
    private final SortedMap<String, Long> statuses = new TreeMap<>();
    private PartCount counts = PartCount.NONE;

    ReleaseMaking(ProjectStore store, Reviewer reviewer, Progress progress, Workers workers) {
        this.store = store;
        this.reviewer = reviewer;
        this.progress = progress;
        this.workers = workers;
    }

    /// @param packed the file that the letters go into
    /// @throws ReleaseRefused if nothing is chosen
    /// @throws CancellationException if it was stopped
    ReleaseDetail pack(ReleaseOrder order, Optional<String> before, Path packed)
            throws IOException {
        List<QueueEntry> queue = store.queue(reviewer);
        try (ChosenLetters chosen =
                new ChosenLetters(
                        store, reviewer, queue, order.choice(), progress, workers.detectors())) {
            return pack(order, before, packed, queue, chosen);
        }
    }

    private ReleaseDetail pack(
            ReleaseOrder order,
            Optional<String> before,
            Path packed,
            List<QueueEntry> queue,
            ChosenLetters chosen)
            throws IOException {
        if (chosen.entries().isEmpty()) {
            throw new ReleaseRefused(
                    store.file() + ": there is nothing to release: no letter is chosen");
        }
        SplitPlan plan = order.plan();
        ProjectSplit split =
                plan == null ? null : new ProjectSplit(store, queue, chosen, plan, progress);
        Snapshot.pack(counted(chosen, split), packed);
        Agreements agreements = new Agreements(new LettersRead(store, workers), progress);
        return new ReleaseDetail(
                order.version(),
                before.orElse(null),
                store.releases().now().toString(),
                version(),
                DetectorVersion.shipped(),
                order.words(),
                SchemaFile.format(store.schema()),
                order.formats().stream().map(FormatName::id).toList(),
                new TreeMap<>(order.options().toMap()),
                new TreeMap<>(order.selection()),
                agreements.reviewers().size(),
                statuses,
                worked(chosen.entries()),
                agreements.lines(),
                counts,
                sides,
                split == null ? null : SplitDetail.of(split.report()));
    }

    private Iterator<ExportedLetter> counted(ChosenLetters chosen, @Nullable ProjectSplit split) {
        Iterator<ExportedLetter> letters = chosen.all();
        Iterator<QueueEntry> entries = chosen.entries().iterator();
        String pseudonym = Agreements.pseudonym(store.reviewers(), reviewer.name());
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return letters.hasNext();
            }

            @Override
            public ExportedLetter next() {
                ExportedLetter bare = under(pseudonym, letters.next());
                QueueEntry entry = entries.next();
                ExportedLetter letter = split == null ? bare : split.on(bare, entry);
                counts = counts.plus(letter);
                statuses.merge(letter.meta().getOrDefault("status", ""), 1L, Long::sum);
                letter.side()
                        .ifPresent(side ->
                                sides.merge(
                                        side.id(),
                                        PartCount.NONE.plus(letter),
                                        (sum, _) -> sum.plus(letter)));
                return letter;
            }
        };
    }

    private static ExportedLetter under(String pseudonym, ExportedLetter letter) {
        Map<String, String> meta = new LinkedHashMap<>(letter.meta());
        meta.put("reviewer", pseudonym);
        return new ExportedLetter(
                letter.id(), letter.letter(), letter.spans(), meta, letter.rejected());
    }

    private List<String> worked(List<QueueEntry> entries) {
        Map<LetterId, OffsetDateTime> times = store.progress().workedOn(reviewer);
        List<LocalDate> days = new ArrayList<>();
        for (QueueEntry entry : entries) {
            OffsetDateTime time = times.get(entry.id());
            if (time != null) {
                days.add(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
            }
        }
        days.sort(null);
        return days.isEmpty()
                ? List.of()
                : List.of(days.getFirst().toString(), days.getLast().toString());
    }

    private static String version() {
        String packaged = ReleaseMaking.class.getPackage().getImplementationVersion();
        return packaged == null ? "(not packaged)" : packaged;
    }
}
