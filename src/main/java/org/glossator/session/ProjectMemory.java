package org.glossator.session;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.glossator.letter.Digest;
import org.glossator.mark.Suggestion;
import org.glossator.quality.consistency.Finding;
import org.glossator.quality.consistency.FindingDigest;
import org.glossator.store.ProjectStore;
import org.glossator.store.Remembered;
import org.glossator.store.Reviewer;

/// What is remembered for the whole project, with who decided it and when: rules that are silenced,
/// and findings of the consistency check that are meant so.
///
/// What changes something returns a future that completes when it is on disk; what asks blocks.
public final class ProjectMemory {

    private final Remembered remembered;
    private final Reviewer reviewer;
    private final Workers workers;

    ProjectMemory(ProjectStore store, Reviewer reviewer, Workers workers) {
        this.remembered = store.teamwork().remembered();
        this.reviewer = reviewer;
        this.workers = workers;
    }

    /// Leaves a rule's finds out of the letters that come in from now on. What it found before
    /// stays.
    public CompletableFuture<String> silence(String rule) {
        return workers.write(() -> {
            remembered.silence(rule, reviewer);
            return rule;
        });
    }

    /// Lets a silenced rule be heard again, in letters that come in from now on.
    public CompletableFuture<String> hear(String rule) {
        return workers.write(() -> {
            remembered.hear(rule);
            return rule;
        });
    }

    /// The silenced rules in the order of their names.
    public List<Remembered.Silenced> silenced() {
        return remembered.silenced();
    }

    /// Those finds that no silenced rule made.
    static List<Suggestion> heard(List<Suggestion> found, Set<String> silenced) {
        return silenced.isEmpty()
                ? found
                : found.stream().filter(one -> !silenced.contains(one.rule())).toList();
    }

    static Set<String> silencedRules(ProjectStore store) {
        return store.teamwork().remembered().silenced().stream()
                .map(Remembered.Silenced::rule)
                .collect(Collectors.toSet());
    }

    /// Remembers that a finding is meant so.
    ///
    /// @param reason empty if none is given
    public CompletableFuture<Digest> intend(Finding finding, String reason) {
        Digest digest = FindingDigest.of(finding);
        return workers.write(() -> {
            remembered.intend(digest, FindingDigest.kind(finding), reviewer, reason.strip());
            return digest;
        });
    }

    /// Forgets that a finding is meant so.
    public CompletableFuture<Digest> forget(Digest finding) {
        return workers.write(() -> {
            remembered.forget(finding);
            return finding;
        });
    }

    /// What is remembered of findings that are meant so, by [FindingDigest].
    public Map<Digest, Remembered.Intended> intended() {
        return remembered.intended();
    }

    /// Those findings that nobody means so.
    public List<Finding> open(List<Finding> findings) {
        Set<Digest> intended = intended().keySet();
        return findings.stream()
                .filter(finding -> !intended.contains(FindingDigest.of(finding)))
                .toList();
    }
}
