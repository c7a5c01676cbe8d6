package org.glossator.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.glossator.schema.Label;
import org.glossator.schema.LabelFate;
import org.glossator.schema.SchemaChange;
import org.glossator.session.ProjectSession;
import org.glossator.session.SchemaEditing;
import org.glossator.session.SchemaImport;
import org.glossator.store.LabelUse;
import org.glossator.store.SchemaEdit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = {
            "Shows a project's labels and how much each is used; writes them to a file or takes"
                    + " them from one."
        })
final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Spec private CommandSpec spec;

    @ArgGroup(exclusive = true)
    private @Nullable What what;

    @Option(
            names = "--relabel",
            paramLabel = "OLD=NEW",
            description = "With --import: spans of label OLD, which the file lacks, become NEW.")
    private Map<String, String> relabel = new LinkedHashMap<>();

    @Option(
            names = "--remove",
            paramLabel = "OLD",
            description = "With --import: spans of label OLD, which the file lacks, are removed.")
    private List<String> remove = List.of();

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Who changes the labels; \"${DEFAULT-VALUE}\" if not given.")
    private String reviewer = ProjectSession.FIRST_REVIEWER;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    /// What is to be done; nothing of it: the labels are shown.
    static final class What {

        @Option(names = "--export", paramLabel = "FILE", description = "Write the labels there.")
        @Nullable Path exported;

        @Option(
                names = "--import",
                paramLabel = "FILE",
                description = "Take the labels from there; spans follow, see --relabel, --remove.")
        @Nullable Path imported;

        @Option(names = "--undo", description = "Undo the latest change of the labels.")
        boolean undo;
    }

    SchemaCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        try (ProjectSession session = project.open(projects, reviewer)) {
            SchemaEditing editing = session.schemaEditing();
            What chosen = what == null ? new What() : what;
            if (chosen.imported != null) {
                return take(chosen.imported, editing);
            } else if (chosen.exported != null) {
                editing.exportTo(chosen.exported);
                terminal.out().println("wrote " + chosen.exported);
            } else if (chosen.undo) {
                return undo(editing);
            } else {
                show(session, editing);
            }
            return ExitStatus.DONE;
        }
    }

    private int take(Path file, SchemaEditing editing) throws IOException {
        SchemaImport coming = editing.read(file);
        Map<String, LabelFate> fates = fates(coming);
        Failures failures = new Failures(terminal.err());
        coming.missing()
                .forEach((label, use) -> {
                    if (!fates.containsKey(label)) {
                        failures.add(
                                "%s: %s is not in %s; say --relabel %s=LABEL or --remove %s"
                                        .formatted(
                                                project.path(),
                                                said(label, use),
                                                file,
                                                label,
                                                label));
                    }
                });
        if (failures.status() != ExitStatus.DONE) {
            return failures.status();
        }
        SchemaChange change = coming.change(fates);
        if (change.isEmpty()) {
            terminal.out().println("the labels are those of the file already");
            return ExitStatus.DONE;
        }
        try (ProgressBar progress = new ProgressBar(terminal)) {
            print(editing.apply(change, progress));
        }
        return ExitStatus.DONE;
    }

    private int undo(SchemaEditing editing) {
        Optional<SchemaEdit> undone;
        try (ProgressBar progress = new ProgressBar(terminal)) {
            undone = editing.undo(progress);
        }
        undone.ifPresentOrElse(
                this::print, () -> terminal.out().println("no change of the labels to undo"));
        return ExitStatus.DONE;
    }

    private Map<String, LabelFate> fates(SchemaImport coming) {
        Map<String, LabelFate> fates = new LinkedHashMap<>();
        remove.forEach(label -> fates.put(label, new LabelFate.Removed()));
        relabel.forEach((label, other) -> {
            if (coming.after().label(other).isEmpty()) {
                throw wrong("--relabel: the file has no label " + other);
            }
            fates.put(label, new LabelFate.Becomes(other));
        });
        for (String label : fates.keySet()) {
            if (coming.before().label(label).isEmpty() || coming.after().label(label).isPresent()) {
                throw wrong(label + " is not a label of the project that the file lacks");
            }
        }
        return fates;
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private void show(ProjectSession session, SchemaEditing editing) {
        Map<String, LabelUse> uses = editing.uses().join();
        Table table =
                new Table().row("label", "name", "key", "annotations", "letters", "suggestions");
        for (Label label : session.schema().labels()) {
            LabelUse use = uses.getOrDefault(label.id(), LabelUse.NONE);
            table.row(
                    label.id(),
                    label.name(),
                    String.valueOf(label.hotkey()),
                    "%,d".formatted(use.annotations()),
                    "%,d".formatted(use.letters()),
                    "%,d".formatted(use.suggestions()));
        }
        table.print(terminal.out());
    }

    private void print(SchemaEdit edit) {
        terminal.out()
                .printf(
                        "labels %s: %,d annotations and %,d suggestions in %,d letters followed%n",
                        edit.undoes().isPresent() ? "as before" : "changed",
                        edit.annotations(),
                        edit.suggestions(),
                        edit.letters());
    }

    private static String said(String label, LabelUse use) {
        return "%s (%,d annotations in %,d letters, %,d suggestions)"
                .formatted(label, use.annotations(), use.letters(), use.suggestions());
    }
}
