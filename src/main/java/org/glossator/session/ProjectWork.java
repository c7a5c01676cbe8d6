package org.glossator.session;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.glossator.mark.Suggestion;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.store.LetterId;
import org.glossator.store.ProjectStore;
import org.glossator.store.QueueEntry;
import org.glossator.store.ReviewStatus;
import org.glossator.store.Reviewer;
import org.glossator.store.ReviewerEntry;
import org.glossator.store.ScannedLetter;
import org.glossator.store.WorkDay;

/// How the work on a project goes. The methods block; [#report] reads all letters and is not for
/// the window's thread.
public final class ProjectWork {

    private static final Comparator<FateCounts> LEAST_PRECISE =
            Comparator.comparing((FateCounts rule) -> rule.decided() == 0)
                    .thenComparing(FateCounts::precision)
                    .thenComparing(FateCounts::name);

    private final ProjectStore store;
    private final Reviewer reviewer;
    private final LettersRead letters;

    ProjectWork(Reviewer reviewer, LettersRead letters) {
        this.store = letters.store();
        this.reviewer = reviewer;
        this.letters = letters;
    }

    /// How long this reviewer worked on each letter that was worked on, idle time left out.
    public Map<LetterId, Duration> spent() {
        return store.progress().spent(reviewer);
    }

    /// What this reviewer did day by day, in their order; days without work are left out.
    public List<WorkDay> days() {
        return store.progress().days(reviewer);
    }

    /// How far people agree who have done the same letters: all of them, or the two who have the
    /// most in common.
    ///
    /// @return empty if no two have done the same letter
    public Optional<PeopleAgreement> agreement(Bootstrap bootstrap, Progress progress) {
        Map<String, List<QueueEntry>> queues = new LinkedHashMap<>();
        store.teamwork()
                .reviewers()
                .people()
                .forEach(person -> queues.put(person.name(), store.queue(person.reviewer())));
        return CommonWork.of(queues, store.teamwork().rounds().closed())
                .group()
                .map(names ->
                        new PeopleAgreement(
                                names,
                                new AgreementRun(letters, false, bootstrap).of(names, progress)));
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
        List<Reviewer> layers = people.isEmpty() ? List.of(reviewer) : people;
        SortedMap<String, FateCounts> labels = new TreeMap<>();
        SortedMap<String, FateCounts> rules = new TreeMap<>();
        letters.forEach(layers, progress, letter -> count(letter, labels, rules));
        return new WorkReport(
                List.copyOf(labels.values()),
                rules.values().stream().sorted(LEAST_PRECISE).toList());
    }

    private static void count(
            ScannedLetter letter, Map<String, FateCounts> labels, Map<String, FateCounts> rules) {
        List<Function<Suggestion, SuggestionFate>> worked =
                letter.layers().stream()
                        .filter(layer -> layer.status() != ReviewStatus.NEW)
                        .map(layer -> SuggestionFate.in(layer.marks()))
                        .toList();
        for (Suggestion suggestion : letter.layers().getFirst().marks().suggestions()) {
            List<SuggestionFate> fates =
                    worked.stream()
                            .map(layer -> layer.apply(suggestion))
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
