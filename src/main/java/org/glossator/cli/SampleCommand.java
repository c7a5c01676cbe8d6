package org.glossator.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.glossator.quality.sample.AcceptancePlan;
import org.glossator.session.OpenSample;
import org.glossator.session.ProjectSession;
import org.glossator.session.SampleOrder;
import org.glossator.session.SpotCheck;
import org.glossator.session.WindowOrder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description = {
            "Draws a spot check of what was detected, and says what the reviewer's decisions on it"
                    + " come to so far.",
            "The same seed draws the same sample as long as no letters come in. How many are drawn:"
                    + " one of --size, --half-width, or --good with --bad. See docs/quality.md."
        })
final class SampleCommand implements Callable<Integer> {

    private final Terminal terminal;
    private final Projects projects;

    @Spec private CommandSpec spec;

    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Whose decisions count; those of \"${DEFAULT-VALUE}\" if not given.")
    private String reviewer = ProjectSession.FIRST_REVIEWER;

    @Option(names = "--label", paramLabel = "LABEL", description = "Only suggestions of it.")
    private @Nullable String label;

    @Option(
            names = "--by",
            paramLabel = "label|rule|confidence",
            description = "What the strata are; rule if not given.")
    private SampleOrder.Strata by = SampleOrder.Strata.RULE;

    @Option(names = "--size", paramLabel = "N", description = "Draw so many.")
    private @Nullable Long size;

    @Option(
            names = "--half-width",
            paramLabel = "W",
            description =
                    "Draw as many as the estimate takes to be off by W at most, such as 0.03.")
    private @Nullable Double halfWidth;

    @Option(
            names = "--expected",
            paramLabel = "P",
            description =
                    "The precision that is expected, with --half-width; ${DEFAULT-VALUE} if"
                            + " not given.")
    private double expected = 0.9;

    @Option(
            names = "--accept",
            paramLabel = "P",
            description =
                    "The precision that the estimate's interval must show for the lot to be"
                            + " accepted; ${DEFAULT-VALUE} if not given.")
    private double accept = 0.9;

    @Option(
            names = "--good",
            paramLabel = "P",
            description = "A lot of this precision is to be accepted 95 times in 100.")
    private @Nullable Double good;

    @Option(
            names = "--bad",
            paramLabel = "P",
            description = "A lot of this precision is to be accepted 5 times in 100 at most.")
    private @Nullable Double bad;

    @Option(
            names = "--keep",
            paramLabel = "NAME",
            description =
                    "Keep what is drawn under this name, to be judged with `spot-check`; marks and"
                            + " decisions then have no part in it.")
    private @Nullable String kept;

    @Option(
            names = "--windows",
            paramLabel = "LENGTH",
            description =
                    "With --keep and --size: draw windows of text without suggestions, of about so"
                            + " many characters, to be read for what is missing.")
    private @Nullable Integer windows;

    @Option(names = "--seed", paramLabel = "N", description = "${DEFAULT-VALUE} if not given.")
    private long seed = 1;

    @Option(names = "--json", description = "Print JSON, with every item that was drawn.")
    private boolean json;

    @Mixin private final ProjectArgument project = new ProjectArgument();

    SampleCommand(Terminal terminal, Projects projects) {
        this.terminal = terminal;
        this.projects = projects;
    }

    @Override
    public Integer call() throws IOException {
        if (windows != null && (kept == null || size == null || windows < 1)) {
            throw usage("--windows needs a length above 0, --keep and --size");
        }
        SampleOrder order = new SampleOrder(label, by, size(), seed, 0.95);
        SpotCheck check;
        try (ProjectSession session = project.open(projects, reviewer);
                ProgressBar progress = new ProgressBar(terminal)) {
            if (label != null && session.schema().label(label).isEmpty()) {
                throw usage("--label: the project has no label " + label);
            }
            if (kept != null) {
                return keep(kept, order, session, progress);
            }
            check = session.quality().spotCheck(order, progress);
        }
        if (json) {
            SpotCheckText.json(check, seed).print(terminal.out());
        } else {
            SpotCheckText.print(check, terminal.out());
        }
        return ExitStatus.DONE;
    }

    private int keep(String name, SampleOrder order, ProjectSession session, ProgressBar progress) {
        OpenSample drawn =
                windows != null && size != null
                        ? session.samples()
                                .draw(
                                        name,
                                        new WindowOrder(label, windows, size, seed, order.level()),
                                        progress)
                        : session.samples().draw(name, order, progress);
        terminal.out()
                .printf(
                        "%s: %,d of %,d drawn and kept%n",
                        drawn.sample().name(), drawn.items().size(), drawn.result().lot());
        return ExitStatus.DONE;
    }

    private SampleOrder.Size size() {
        share("--expected", expected);
        share("--accept", accept);
        boolean plan = good != null || bad != null;
        int ways = (size != null ? 1 : 0) + (halfWidth != null ? 1 : 0) + (plan ? 1 : 0);
        if (ways != 1) {
            throw usage("one of --size, --half-width, or --good with --bad is needed");
        }
        if (size != null) {
            if (size < 1) {
                throw usage("--size must be at least 1");
            }
            return new SampleOrder.Fixed(size, accept);
        }
        if (halfWidth != null) {
            if (!(halfWidth > 0 && halfWidth < 1)) {
                throw usage("--half-width must be between 0 and 1");
            }
            return new SampleOrder.HalfWidth(halfWidth, expected, accept);
        }
        if (good == null || bad == null || !(good <= 1 && bad >= 0 && bad < good)) {
            throw usage("--good and --bad must be precisions, the good one above the bad one");
        }
        return new SampleOrder.Acceptance(new AcceptancePlan.Demand(1 - good, 0.05, 1 - bad, 0.05));
    }

    private void share(String option, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw usage(option + " must be between 0 and 1");
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
