package org.glossator.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.glossator.export.release.LetterDifference;
import org.glossator.export.release.ReleaseDifference;
import org.glossator.export.release.SpanDifference;
import org.glossator.letter.Digest;
import org.glossator.letter.Span;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;

/// What changed from one release to another, one thing after the other, each with its place in the
/// project.
///
/// @param changes letter by letter; the first of them if there are very many
public record ReleaseChanges(ReleaseDifference difference, List<ReleaseChange> changes, long all) {

    /// A list that is walked by hand has no use for more.
    private static final int MOST = 10_000;

    public ReleaseChanges {
        changes = List.copyOf(changes);
    }

    /// @param queue the project's letters, to find those by name whose texts went out masked
    /// @throws CancellationException if it was stopped
    static ReleaseChanges of(
            ReleaseDifference difference,
            ProjectStore store,
            List<QueueEntry> queue,
            Progress progress) {
        Map<String, LetterId> named = new HashMap<>();
        queue.forEach(entry -> named.putIfAbsent(entry.name(), entry.id()));
        List<ReleaseChange> changes = new ArrayList<>();
        long all = 0;
        int done = 0;
        for (LetterDifference letter : difference.letters()) {
            if (progress.stopping()) {
                throw new CancellationException("it was stopped");
            }
            List<Optional<SpanDifference>> here = of(letter);
            all += here.size();
            if (changes.size() < MOST) {
                Optional<LetterId> id =
                        store.find(new Digest(letter.sha256()))
                                .or(() -> Optional.ofNullable(named.get(letter.letter())));
                String text = id.map(known -> store.letter(known).text()).orElse("");
                here.stream()
                        .limit(MOST - changes.size())
                        .forEach(span -> changes.add(change(letter, span, id, text)));
            }
            progress.at(++done, difference.letters().size());
        }
        return new ReleaseChanges(difference, changes, all);
    }

    /// What there is to tell of a letter: what became of it, unless only its spans differ, and what
    /// became of each of these.
    private static List<Optional<SpanDifference>> of(LetterDifference letter) {
        List<Optional<SpanDifference>> here = new ArrayList<>();
        if (letter.kind() != LetterDifference.Kind.CHANGED || letter.isMoved()) {
            here.add(Optional.empty());
        }
        letter.spans().forEach(span -> here.add(Optional.of(span)));
        return here;
    }

    private static ReleaseChange change(
            LetterDifference letter,
            Optional<SpanDifference> span,
            Optional<LetterId> id,
            String text) {
        Span at = span.map(one -> one.span().span()).orElse(new Span(0, 1));
        boolean there = at.end() <= text.length();
        return new ReleaseChange(
                letter,
                span,
                id.filter(_ -> there).map(known -> new ReleaseChange.Place(known, at)),
                span.isPresent() && there ? at.of(text) : "");
    }
}
