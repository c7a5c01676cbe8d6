package org.glossator.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.glossator.letter.Digest;
import org.glossator.letter.Letter;
import org.glossator.mark.Annotation;
import org.glossator.mark.Edit;
import org.glossator.mark.EditConflict;
import org.glossator.mark.MarkSet;
import org.glossator.mark.Suggestion;
import org.glossator.schema.LabelSchema;
import org.glossator.session.exchange.EditsLine;
import org.glossator.session.exchange.PackageReader;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.Packages;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.jspecify.annotations.Nullable;

/// One package being gone through, letter by letter: what it brings that the project does not have.
final class PackageMerge implements Iterator<Packages.Part> {

    /// Of an attribute, as the project's tables take it.
    private static final int LONGEST_NAME = 100;

    private final ProjectStore store;
    private final PackageReader reader;
    private final PackageReader.Lines lines;
    private final @Nullable Reviewer reviewer;
    private final Progress progress;
    private final LabelSchema schema;
    private final Set<Digest> seen = new HashSet<>();
    private final List<String> conflicts = new ArrayList<>();
    private int letters;
    private int edits;
    private int unchanged;
    private Packages.@Nullable Part next;

    /// @param reviewer `null` if the project does not have the reviewer yet
    PackageMerge(
            ProjectStore store,
            PackageReader reader,
            PackageReader.Lines lines,
            @Nullable Reviewer reviewer,
            Progress progress) {
        this.store = store;
        this.reader = reader;
        this.lines = lines;
        this.reviewer = reviewer;
        this.progress = progress;
        this.schema = store.schema();
    }

    MergeReport report(String name) {
        return new MergeReport(name, letters, edits, unchanged, conflicts, false);
    }

    @Override
    public boolean hasNext() {
        try {
            while (next == null) {
                if (progress.stopping()) {
                    throw new CancellationException("the merge was stopped");
                }
                String line = lines.next();
                if (line == null) {
                    return false;
                }
                next = part(EditsLine.decode(line)).orElse(null);
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException | EditConflict e) {
            throw reader.damaged("edits in it make no sense");
        }
    }

    @Override
    public Packages.Part next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Packages.Part part = Objects.requireNonNull(next);
        next = null;
        letters++;
        edits += part.log().size();
        return part;
    }

    private Optional<Packages.Part> part(EditsLine line) {
        LetterId id =
                store.find(line.letter())
                        .orElseThrow(() -> reader.damaged("a letter in it is not in the project"));
        if (!seen.add(line.letter())) {
            throw reader.damaged("a letter is in it twice");
        }
        List<LoggedEdit> stored = reviewer == null ? List.of() : store.log(id, reviewer);
        int known = known(stored, line.log());
        if (known < Math.min(stored.size(), line.log().size())) {
            conflicts.add(store.letter(id).name());
            return Optional.empty();
        }
        if (known == line.log().size() && (known < stored.size() || isAsFar(id, line))) {
            unchanged++;
            return Optional.empty();
        }
        List<LoggedEdit> rest = line.log().subList(known, line.log().size());
        MarkSet after = replayed(id, line.log());
        return Optional.of(new Packages.Part(id, rest, after, line.status(), line.place()));
    }

    /// How many edits from the beginning the two have in common.
    private static int known(List<LoggedEdit> stored, List<LoggedEdit> coming) {
        int same = 0;
        while (same < stored.size()
                && same < coming.size()
                && isSame(stored.get(same), coming.get(same))) {
            same++;
        }
        return same;
    }

    private static boolean isSame(LoggedEdit one, LoggedEdit other) {
        return one.kind() == other.kind()
                && one.madeAt().equals(other.madeAt())
                && one.edit().equals(other.edit());
    }

    private boolean isAsFar(LetterId id, EditsLine line) {
        return reviewer != null
                && store.teamwork().reviewers().status(id, reviewer) == line.status();
    }

    /// The marks that the log leads to.
    ///
    /// @throws IllegalArgumentException if it leads to marks that the project cannot have
    private MarkSet replayed(LetterId id, List<LoggedEdit> log) {
        Letter letter = store.letter(id);
        List<Suggestion> suggestions = store.suggestions(id);
        List<Suggestion> ever = new ArrayList<>(suggestions);
        ever.addAll(store.withdrawn(id));
        MarkSet marks = MarkSet.of(ever);
        for (LoggedEdit one : log) {
            check(one.edit(), letter);
            marks = marks.apply(one.edit());
        }
        MarkSet after = marks.over(suggestions);
        if (!after.annotations().stream().allMatch(this::isOfSchema)) {
            throw new IllegalArgumentException("a label or attribute that there is not");
        }
        return after;
    }

    private boolean isOfSchema(Annotation annotation) {
        return schema.label(annotation.label()).isPresent()
                && annotation.attributes().toMap().keySet().stream()
                        .allMatch(name -> name.length() <= LONGEST_NAME);
    }

    private static void check(Edit edit, Letter letter) {
        boolean inside =
                switch (edit) {
                    case Edit.Add(Annotation annotation) -> letter.holds(annotation.span());
                    case Edit.Remove(Annotation annotation) -> letter.holds(annotation.span());
                    case Edit.Accept accept -> letter.holds(accept.annotation().span());
                    case Edit.Resize resize -> letter.holds(resize.after());
                    case Edit.Batch(List<Edit> edits) -> {
                        edits.forEach(one -> check(one, letter));
                        yield true;
                    }
                    case Edit.Relabel _,
                            Edit.SetAttribute _,
                            Edit.Reject _,
                            Edit.Remark _,
                            Edit.Reopen _ ->
                            true;
                };
        if (!inside) {
            throw new IllegalArgumentException("a span ends behind its letter");
        }
    }
}
