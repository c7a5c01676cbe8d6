package org.glossator.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.glossator.session.OpenSample;
import org.glossator.session.ProjectSession;
import org.glossator.store.Sample;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "spot-check",
        mixinStandardHelpOptions = true,
        description = {
            "Goes on with a sample that `sample --keep` drew: takes verdicts, and says what those of"
                    + " one reviewer come to. Without --name, the kept samples are listed.",
            "A span is judged yes, no or fix; of a window it is told how many spans it lacks."
        })
final class SpotCheckCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Spec private CommandSpec spec;

    @Option(names = "--name", paramLabel = "NAME", description = "The sample.")
    private @Nullable String name;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Whose verdicts; those of \"${DEFAULT-VALUE}\" if not given.")
    private String reviewer = ProjectSession.FIRST_REVIEWER;

    @Option(
            names = "--judge",
            paramLabel = "ITEM=VERDICT",
            description = "Judge an item: yes, no, fix, or how many spans a window lacks.")
    private Map<Integer, String> verdicts = new LinkedHashMap<>();

    @Option(names = "--delete", description = "Delete the sample with all verdicts on it.")
    private boolean delete;

    @Option(names = "--json", description = "Print JSON, with every item that was drawn.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    SpotCheckCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        try (ProjectSession session = project.open(projects, reviewer)) {
            if (name == null) {
                list(session);
            } else if (delete) {
                session.samples().delete(name);
            } else {
                OpenSample sample = session.samples().open(name);
                verdicts.forEach((item, verdict) -> judge(sample, item, verdict));
                new KeptSampleText(sample).print(json, terminal.out());
            }
        }
        return ExitStatus.DONE;
    }

    private void list(ProjectSession session) throws IOException {
        List<Sample> all = session.samples().all();
        if (json) {
            List<Map<String, Object>> rows =
                    all.stream()
                            .map(sample ->
                                    Map.<String, Object>of(
                                            "name",
                                            sample.name(),
                                            "kind",
                                            sample.kind().name().toLowerCase(Locale.ROOT),
                                            "judged",
                                            session.samples().judged(sample)))
                            .toList();
            new JsonReport().with("samples", rows).print(terminal.out());
            return;
        }
        Table table = new Table().row("sample", "of", "made by", "judged");
        for (Sample sample : all) {
            table.row(
                    sample.name(),
                    sample.kind().name().toLowerCase(Locale.ROOT),
                    sample.madeBy().name(),
                    session.samples().judged(sample).toString());
        }
        table.print(terminal.out());
    }

    private void judge(OpenSample sample, int place, String verdict) {
        if (place < 0 || place >= sample.items().size()) {
            throw usage("--judge: the sample has no item " + place);
        }
        Sample.Item item = sample.items().get(place);
        try {
            switch (sample.sample().kind()) {
                case SPANS ->
                        sample.judge(item, Sample.Answer.valueOf(verdict.toUpperCase(Locale.ROOT)))
                                .join();
                case WINDOWS -> sample.count(item, Integer.parseInt(verdict)).join();
            }
        } catch (IllegalArgumentException e) {
            throw usage("--judge: " + verdict + " is no verdict on this sample's items");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
