package org.glossator.ui.task;

import javafx.concurrent.Task;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.TaskProgressView;
import org.glossator.ui.Texts;
import org.jspecify.annotations.Nullable;

/// The job that runs, on one line of the status bar: its name, how far it is, and a button that
/// stops it. The line itself shows all jobs, the waiting ones too.
public final class JobLine extends HBox {

    private final Jobs jobs;
    private final Texts texts;
    private final Button name = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel = new Button();
    private final PopOver all = new PopOver();

    public JobLine(Jobs jobs, Texts texts) {
        this.jobs = jobs;
        this.texts = texts;
        getStyleClass().add("status-job");
        name.setId("job-name");
        name.getStyleClass().add("job-name");
        name.setFocusTraversable(false);
        name.setOnAction(_ -> showAll());
        bar.setAccessibleText(texts.get("job.progress"));
        cancel.setId("job-cancel");
        cancel.setText(texts.get("job.cancel"));
        cancel.setFocusTraversable(false);
        all.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        all.setAnimated(false);
        all.setContentNode(view());
        jobs.running().subscribe(this::show);
    }

    /// Shows every job with its progress, and a button that stops it.
    public void showAll() {
        if (getScene() != null) {
            all.show(this, -4);
        }
    }

    private TaskProgressView<Task<?>> view() {
        TaskProgressView<Task<?>> view = new TaskProgressView<>();
        view.setId("jobs");
        view.setAccessibleText(texts.get("job.all"));
        view.getStyleClass().add("jobs");
        jobs.all()
                .subscribe(() -> {
                    // A view takes its tasks out by itself when they end.
                    jobs.all().stream()
                            .filter(job -> !view.getTasks().contains(job))
                            .forEach(view.getTasks()::add);
                });
        return view;
    }

    private void show(@Nullable Task<?> running) {
        getChildren().clear();
        name.textProperty().unbind();
        bar.progressProperty().unbind();
        if (running == null) {
            all.hide();
            return;
        }
        name.textProperty().bind(running.titleProperty());
        bar.progressProperty().bind(running.progressProperty());
        cancel.setOnAction(_ -> running.cancel());
        getChildren().addAll(name, bar, cancel);
    }
}
