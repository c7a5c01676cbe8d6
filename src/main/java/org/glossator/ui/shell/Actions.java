package org.glossator.ui.shell;

/// What the commands call, by what they are about.
public record Actions(
        SpanActions span,
        OthersActions others,
        EdgeActions edges,
        LetterActions letter,
        HistoryActions history,
        QueueActions queue,
        SearchActions search,
        ProjectActions project,
        ExportActions exports,
        BackupActions backup,
        SchemaActions schema,
        ViewActions view,
        ProgramActions program,
        TeamActions team,
        Views views) {

    /// The view in which differences are settled.
    AdjudicationView adjudication() {
        return views.pane(AdjudicationView.class);
    }

    /// The view of contradictions.
    ConsistencyView consistency() {
        return views.pane(ConsistencyView.class);
    }

    /// The view of how detectors and reviewers do.
    EvaluationView evaluation() {
        return views.pane(EvaluationView.class);
    }

    /// The view of how the work goes.
    DashboardView dashboard() {
        return views.pane(DashboardView.class);
    }

    /// The view of what was released.
    ReleasesView releases() {
        return views.pane(ReleasesView.class);
    }

    /// The view of spot checks.
    SpotCheckView check() {
        return views.pane(SpotCheckView.class);
    }

    /// What is answered of the item that is asked about.
    VerdictActions verdicts() {
        return check().verdicts();
    }

    /// What is done to the difference in focus.
    RulingActions rulings() {
        return adjudication().rulings();
    }

    /// Undoes what was done last to the open letter, with all that was done in the same step.
    void undo() {
        if (!others.undo()) {
            span.undo();
        }
    }

    /// Does again what was undone last.
    void redo() {
        if (!others.redo()) {
            span.redo();
        }
    }
}
