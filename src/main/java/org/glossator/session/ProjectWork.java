package org.glossator.session;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.glossator.mark.Suggestion;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.Scan;
import org.glossator.store.ScanCriteria;
import org.glossator.store.ScannedLetter;
import org.glossator.store.WorkDay;

/// How the work on a project goes. The methods block; [#report] reads all letters and is not for
/// the window's thread.
public final class ProjectWork {

    private static final int HELPING = 128;

    private static final Comparator<FateCounts> LEAST_PRECISE =
            Comparator.comparing((FateCounts rule) -> rule.decided() == 0)
                    .thenComparing(FateCounts::precision)
                    .thenComparing(FateCounts::name);

    private final ProjectStore store;
    private final Reviewer reviewer;

    ProjectWork(ProjectStore store, Reviewer reviewer) {
        this.store = store;
        this.reviewer = reviewer;
    }

    /// How long this reviewer worked on each letter that was worked on, idle time left out.
    public Map<LetterId, Duration> spent() {
        return store.progress().spent(reviewer);
    }

    /// What this reviewer did day by day, in their order; days without work are left out.
    public List<WorkDay> days() {
        return store.progress().days(reviewer);
    }

    /// The names of the people who have done a letter, in the order in which they came.
    public List<String> people() {
        return store.teamwork().reviewers().people().stream().map(ReviewerEntry::name).toList();
    }

    /// What became of all suggestions at all people. What the adjudicated layer says does not
    /// count, since it is made of theirs.
    ///
    /// @throws CancellationException if it was stopped
    public WorkReport report(Progress progress) {
        List<Reviewer> people =
                store.teamwork().reviewers().people().stream()
                        .map(ReviewerEntry::reviewer)
                        .toList();
        SortedMap<String, FateCounts> labels = new TreeMap<>();
        SortedMap<String, FateCounts> rules = new TreeMap<>();
        Scan scan = store.scan(ScanCriteria.ALL, people, true);
        int total = scan.remaining();
        int done = 0;
        for (List<ScannedLetter> some = scan.next(HELPING);
                !some.isEmpty();
                some = scan.next(HELPING)) {
            if (progress.stopping()) {
                throw new CancellationException("it was stopped");
            }
            some.forEach(letter -> count(letter, labels, rules));
            done += some.size();
            progress.at(Math.min(done, total), total);
        }
        return new WorkReport(
                List.copyOf(labels.values()),
                rules.values().stream().sorted(LEAST_PRECISE).toList());
    }

    private static void count(
            ScannedLetter letter, Map<String, FateCounts> labels, Map<String, FateCounts> rules) {
        if (letter.layers().isEmpty()) {
            return;
        }
        for (Suggestion suggestion : letter.layers().getFirst().marks().suggestions()) {
            List<SuggestionFate> fates =
                    letter.layers().stream()
                            .filter(layer -> layer.status() != ReviewStatus.NEW)
                            .map(layer -> SuggestionFate.of(layer.marks(), suggestion))
                            .filter(fate -> fate != SuggestionFate.UNDECIDED)
                            .toList();
            List<SuggestionFate> counted =
                    fates.isEmpty() ? List.of(SuggestionFate.UNDECIDED) : fates;
            for (SuggestionFate fate : counted) {
                add(labels, suggestion.label(), fate);
                add(rules, suggestion.rule(), fate);
            }
        }
    }

    private static void add(Map<String, FateCounts> counts, String name, SuggestionFate fate) {
        counts.put(name, counts.getOrDefault(name, FateCounts.none(name)).plus(fate));
    }
}
