package org.glossator.ui.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.glossator.schema.Label;
import org.glossator.schema.SchemaCheck;
import org.glossator.schema.SchemaDraft;
import org.glossator.schema.SchemaProblem;
import org.glossator.ui.Texts;

/// What is wrong with a draft.
final class DraftProblems {

    private final SchemaDraft draft;
    private final List<SchemaProblem> problems;

    /// @param takenKeys the characters that are keys of commands
    DraftProblems(SchemaDraft draft, Set<Character> takenKeys) {
        this.draft = draft;
        this.problems = new SchemaCheck(takenKeys, draft.leavingIds()).problems(draft.labels());
    }

    /// Whether something keeps the draft from becoming the project's schema.
    boolean areSerious() {
        return problems.stream().anyMatch(SchemaProblem::isSerious);
    }

    /// A line for each, the serious ones first.
    List<String> words(Texts texts) {
        return problems.stream()
                .sorted(Comparator.comparing(SchemaProblem::isSerious).reversed())
                .map(problem -> texts.get("labels.problem", name(problem), problem.message()))
                .toList();
    }

    /// What of the label is wrong.
    Set<SchemaProblem.Part> parts(String label) {
        return problems.stream()
                .filter(problem -> problem.label().equals(label))
                .map(SchemaProblem::part)
                .collect(Collectors.toSet());
    }

    private String name(SchemaProblem problem) {
        return draft.labels().stream()
                .filter(label -> label.id().equals(problem.label()))
                .map(Label::name)
                .findFirst()
                .orElse(problem.label());
    }
}
