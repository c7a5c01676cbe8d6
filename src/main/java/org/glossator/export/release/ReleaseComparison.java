package org.glossator.export.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.glossator.export.ExportedLetter;
import org.glossator.export.ExportedSpan;
import org.glossator.export.SpanLines;
import org.glossator.export.split.Side;
import org.glossator.schema.Label;

/// Compares two releases. Letters are the same if their texts are; of those that differ in nothing
/// only digests are held.
public final class ReleaseComparison {

    private final Snapshot before;
    private final Snapshot after;

    /// What is left of the letters before, by the digests of their texts.
    private final Map<String, Known> left = new LinkedHashMap<>();

    private final Map<String, Known> same = new HashMap<>();
    private final Map<String, List<ExportedSpan>> changed = new HashMap<>();

    private record Known(String id, String side, int spans, String digest) {
        static Known of(ExportedLetter letter) {
            return new Known(
                    letter.id(),
                    letter.side().map(Side::id).orElse(""),
                    letter.spans().size(),
                    SpanLines.of(letter.spans(), letter.rejected()).digest());
        }
    }

    /// Letters of one release by their texts. Masked texts may be alike: then their order counts.
    private static final class Keys {
        private final Map<String, Integer> seen = new HashMap<>();

        String of(ExportedLetter letter) {
            String digest = digest(letter);
            int times = seen.merge(digest, 1, Integer::sum);
            return times == 1 ? digest : digest + "#" + times;
        }
    }

    private ReleaseComparison(Snapshot before, Snapshot after) {
        this.before = before;
        this.after = after;
    }

    /// @throws org.glossator.export.DamagedExport if one of them is not what it was
    public static ReleaseDifference of(Snapshot before, Snapshot after) throws IOException {
        return new ReleaseComparison(before, after).run();
    }

    private ReleaseDifference run() throws IOException {
        readBefore();
        findChanged();
        List<LetterDifference> differences = new ArrayList<>();
        Map<String, String> leftById = new HashMap<>();
        left.forEach((digest, known) -> leftById.put(known.id(), digest));
        Keys keys = new Keys();
        try (Snapshot.Letters letters = after.letters()) {
            while (letters.hasNext()) {
                ExportedLetter letter = letters.next();
                compare(letter, keys.of(letter), leftById, differences);
            }
        }
        left.forEach((digest, known) ->
                differences.add(
                        new LetterDifference(
                                LetterDifference.Kind.REMOVED,
                                known.id(),
                                digest.replaceFirst("#.*", ""),
                                known.side(),
                                "",
                                known.spans(),
                                List.of())));
        List<String> old = labels(before);
        List<String> now = labels(after);
        return new ReleaseDifference(
                before.detail().version(),
                after.detail().version(),
                differences,
                now.stream().filter(label -> !old.contains(label)).toList(),
                old.stream().filter(label -> !now.contains(label)).toList());
    }

    private void readBefore() throws IOException {
        Keys keys = new Keys();
        try (Snapshot.Letters letters = before.letters()) {
            while (letters.hasNext()) {
                ExportedLetter letter = letters.next();
                left.put(keys.of(letter), Known.of(letter));
            }
        }
    }

    /// The spans before of those letters only that have others now.
    private void findChanged() throws IOException {
        Keys keys = new Keys();
        try (Snapshot.Letters letters = after.letters()) {
            while (letters.hasNext()) {
                ExportedLetter letter = letters.next();
                String key = keys.of(letter);
                Known known = left.remove(key);
                if (known != null) {
                    same.put(key, known);
                    if (!known.digest().equals(Known.of(letter).digest())) {
                        changed.put(key, List.of());
                    }
                }
            }
        }
        Keys keysBefore = new Keys();
        try (Snapshot.Letters letters = before.letters()) {
            while (letters.hasNext()) {
                ExportedLetter letter = letters.next();
                changed.computeIfPresent(keysBefore.of(letter), (_, _) -> letter.spans());
            }
        }
    }

    private void compare(
            ExportedLetter letter,
            String key,
            Map<String, String> leftById,
            List<LetterDifference> found) {
        Known now = Known.of(letter);
        Known known = same.get(key);
        if (known != null) {
            List<ExportedSpan> old = changed.get(key);
            if (old != null || !known.side().equals(now.side())) {
                List<SpanDifference> spans =
                        old == null ? List.of() : SpanDifference.between(old, letter.spans());
                found.add(difference(LetterDifference.Kind.CHANGED, letter, known.side(), spans));
            }
            return;
        }
        String other = leftById.get(letter.id());
        Known masked = other == null ? null : left.remove(other);
        found.add(
                masked == null
                        ? difference(LetterDifference.Kind.ADDED, letter, "", List.of())
                        : difference(
                                LetterDifference.Kind.TEXT_CHANGED,
                                letter,
                                masked.side(),
                                List.of()));
    }

    private static LetterDifference difference(
            LetterDifference.Kind kind,
            ExportedLetter letter,
            String sideBefore,
            List<SpanDifference> spans) {
        return new LetterDifference(
                kind,
                letter.id(),
                digest(letter),
                sideBefore,
                letter.side().map(Side::id).orElse(""),
                letter.spans().size(),
                spans);
    }

    private static String digest(ExportedLetter letter) {
        return letter.letter().digest().hex();
    }

    private static List<String> labels(Snapshot release) {
        return release.detail().labels().labels().stream().map(Label::id).toList();
    }
}
