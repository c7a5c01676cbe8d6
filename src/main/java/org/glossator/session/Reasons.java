package org.glossator.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.glossator.letter.Span;
import org.glossator.mark.Annotation;
import org.glossator.store.EditId;
import org.glossator.store.LetterId;
import org.glossator.store.LoggedEdit;
import org.glossator.store.ProjectStore;
import org.glossator.store.Reviewer;
import org.glossator.store.RulingEntry;

/// The reasons that adjudicators gave, of rulings that stand.
record Reasons(ProjectStore store) {

    List<Guideline.Reason> of(String label) {
        Optional<Reviewer> gold = store.teamwork().reviewers().findGold();
        if (gold.isEmpty()) {
            return List.of();
        }
        Map<LetterId, List<RulingEntry.Stored>> byLetter = new LinkedHashMap<>();
        store.teamwork()
                .rulings()
                .withReason()
                .forEach(one ->
                        byLetter.computeIfAbsent(one.letter(), _ -> new ArrayList<>()).add(one));
        List<Guideline.Reason> reasons = new ArrayList<>();
        byLetter.forEach((letter, stored) -> add(letter, gold.get(), stored, label, reasons));
        reasons.sort(Comparator.comparing(Guideline.Reason::madeAt));
        return reasons;
    }

    private void add(
            LetterId letter,
            Reviewer gold,
            List<RulingEntry.Stored> stored,
            String label,
            List<Guideline.Reason> reasons) {
        List<LoggedEdit> log = store.log(letter, gold);
        Map<EditId, LoggedEdit> edits = new LinkedHashMap<>();
        log.forEach(edit -> edits.put(edit.id(), edit));
        StandingRulings standing = StandingRulings.of(log, stored);
        // Two rulings may say the same, and one of them be undone.
        Set<RulingEntry> now = Collections.newSetFromMap(new IdentityHashMap<>());
        standing.all().forEach(one -> now.add(one.ruling()));
        for (RulingEntry.Stored one : stored) {
            LoggedEdit edit = edits.get(one.edit());
            if (edit != null && now.contains(one.ruling())) {
                List<Annotation> marks = new ArrayList<>(LetterRulings.added(edit.edit()));
                one.ruling().sides().forEach(side -> marks.add(side.mark()));
                if (marks.stream().anyMatch(mark -> mark.label().equals(label))) {
                    reasons.add(reason(letter, one.ruling(), edit, marks));
                }
            }
        }
    }

    private Guideline.Reason reason(
            LetterId letter, RulingEntry ruling, LoggedEdit edit, List<Annotation> marks) {
        int start = marks.stream().mapToInt(mark -> mark.span().start()).min().orElseThrow();
        int end = marks.stream().mapToInt(mark -> mark.span().end()).max().orElseThrow();
        return new Guideline.Reason(
                ruling.reason(),
                ruling.adjudicator().name(),
                edit.madeAt(),
                letter,
                new Span(start, end).of(store.letter(letter).text()));
    }
}
