package org.glossator.session;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Executor;
import org.glossator.detect.Detection;
import org.glossator.export.release.AgreementLine;
import org.glossator.quality.Interval;
import org.glossator.quality.agreement.Agreement;
import org.glossator.quality.agreement.Bootstrap;
import org.glossator.quality.agreement.LabelAgreement;
import org.glossator.store.ProjectStore;
import org.jspecify.annotations.Nullable;

/// How far any two reviewers of a project agree, for its releases.
final class Agreements {

    private static final double DIGITS = 1e4;

    private final ProjectStore store;
    private final Progress progress;
    private final Executor executor;
    private final List<String> reviewers;

    Agreements(ProjectStore store, Progress progress, Executor executor) {
        this.store = store;
        this.progress = progress;
        this.executor = executor;
        this.reviewers =
                store.reviewers().stream()
                        .filter(name ->
                                store.queue(store.reviewer(name)).stream()
                                        .anyMatch(entry -> entry.status().counts(true)))
                        .toList();
    }

    /// What a release calls a reviewer.
    static String pseudonym(List<String> all, String name) {
        return "R" + (all.indexOf(name) + 1);
    }

    /// Those who have worked on letters.
    List<String> reviewers() {
        return reviewers;
    }

    /// One for each two who have done letters in common.
    List<AgreementLine> lines() {
        List<AgreementLine> lines = new ArrayList<>();
        for (int i = 0; i < reviewers.size(); i++) {
            for (int k = i + 1; k < reviewers.size(); k++) {
                AgreementLine line = line(reviewers.get(i), reviewers.get(k));
                if (line != null) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private @Nullable AgreementLine line(String one, String other) {
        ProjectQuality quality =
                new ProjectQuality(
                        store.reviewer(one),
                        Detection::shipped,
                        new LettersRead(store, executor));
        try {
            Agreement agreement =
                    quality.agreement(List.of(one, other), false, Bootstrap.STANDARD, progress);
            LabelAgreement all = agreement.all();
            Interval interval = all.strict().interval().orElse(null);
            return new AgreementLine(
                    pseudonym(store.reviewers(), one) + ", " + pseudonym(store.reviewers(), other),
                    agreement.letters(),
                    value(all.strict().value()),
                    interval == null ? null : rounded(interval.low()),
                    interval == null ? null : rounded(interval.high()),
                    value(all.kappa().value()),
                    value(all.alpha().value()));
        } catch (CannotMeasure e) {
            return null;
        }
    }

    private static @Nullable Double value(OptionalDouble value) {
        return value.isEmpty() ? null : rounded(value.getAsDouble());
    }

    private static Double rounded(double value) {
        return Math.round(value * DIGITS) / DIGITS;
    }
}
